"""Rules for the phase: from the end of an illness to its beginning.

The tables are in the pattern language of ``understanding.safety.patterns``.
"""

from knowledge.taxonomy import Phase
from understanding.person_words import PERSON_GROUPS
from understanding.safety.patterns import Lexicon

_PHASES = {
    Phase.LAATSTE_FASE: """
        terminaal|terminale|stervend|stervende|stervensfase|op_sterven|stervensproces ! bang niet_terminaal
        laatste weken|dagen|fase|levensfase|nachten|levensdagen|maanden|levensmaanden|adem ! {kuur} vakantie chemo de_laatste_tijd van~jaar
        kwestie ?is ?nog van ?nog ?een ?paar dagen|weken|uren
        nog|hooguit ?maar ?enkele|paar|een_paar|twee|drie|een|maar ?hooguit ?een_paar|paar|weinig weken|dagen|maanden ?te|leven|zeggen ! \
wachten vakantie tot {kuur} bestraling moeten werk op_de_wachtlijst huur* *achterstand schuld*
        palliatieve_sedatie|sedatie|hospice*|wensambulance|waken|waakt|nachtwaken|bijna_thuis_huis|bijna_thuis|waker|wakers ! \
vrijwilliger_worden
        {naaste} .. sterven|inslapen|doodgaan|sterft|gaat_dood|doodgaat|overlijden ! bang is~gestorven over_de_dood angst hond
        thuis ?wil|kan|mag|te|willen|rustig|gaan sterven|overlijden|inslapen|doodgaan
        hij|zij|ze .. sterven|inslapen|sterft|gaat_dood|doodgaat ! bang angst
        afscheid van ?hun|zijn|haar|mijn|onze {naaste} ! crematie
        afscheid nemen|neem|te_nemen .. {naaste}|kinderen|haar|hem|thuis ! borst baan
        ligt|lig .. op_bed_en_eet_niet|sterfbed
        sterfbed|doodsbed|levenseinde|gaat_dood|ga_dood|gaan_sterven|gaat_sterven ! bang angst
        morfinepomp|bijna_dood ! bijna_dood_ervaring schrik
        hooguit|nog|heeft .. half_jaar|kort|maanden|weken|niet_lang .. nog|te_leven|meer|zegt_de ! wachten werk
        hee|heeft|heb|hebben niet|nie lang|lange meer ! geduld
        aan het eind|einde van ! latijn van_de van_het van_mijn_l
        """,  # noqa: E501 - one rule a line
    Phase.ONGENEESLIJK: """
        uitbehandeld|ongeneeslijk|ongeneeslijke|ongeneesbaar|palliatief|palliatieve|levensverlengend|levensverlengende|palliatie
        niet|nooit .. meer|te beter|genezen|te_genezen|gered|redden ! voel slaap bang slapen haar
        niet te_genezen|geneesbaar|beter_worden|meer_behandelen|meer_behandeld
        niks|niets|geen|weinig .. meer|aan te_doen|doen|behandelen|behandeling|mogelijk|opties|aan_te_doen ! doe_ik wil geen_zin school bed seks sinds_mijn
        genezen|beter .. zit_er_niet|is_er_niet_bij|gaat_niet|lukt_niet|kan_niet|niet_meer ! voel slapen
        opgegeven ! niet_opgegeven adres gegevens werk ik_heb_mij
        stop|stoppen|gestopt|stopt|stoppen_we .. met ?de|mijn|zijn|haar|alle {kuur} ! werken
        {dokter}|artsen|ziekenhuis .. over stoppen
        gesprek .. over stoppen
        geen|niet|verdere|afzien|zonder|weigeren .. {kuur} .. meer|weigeren|verder|comfortzorg ! te_genezen nodig zin
        weigeren|afzien .. {kuur}
        alleen nog ?voor ?maar comfort|kwaliteit|rekken|pijnbestrijding|morfine
        geen hoop meer
        nu ik nog leef
        eindstadium|stadium_4|laatste_stadium
        mijn|zijn|haar einde ?komt|nadert|is
        als hij|zij|ze|ik er straks|niet niet|meer
        ik ben|lig aan het doodgaan|sterven
        {naaste}|arts|longarts|oncoloog .. voor|alleen kwaliteit van leven
        comfortzorg|euthanasie|wilsverklaring|levenstestament|euthanasieverklaring|levenswens ! cursus
        mijn|eigen|zelf ?eigen uitvaart|begrafenis|crematie|kist|afscheid|grafmuziek|rouwkaart ! van_mijn
        voor|als|wanneer|nu ik er niet_meer ben|zal ! wil_er
        ik|wij .. ga|ben .. dood|sterven|overlijd ! bang wil angst me_dood schrik
        als ik ?er ?straks ?er dood|overleden|niet_meer ! bang
        als|wanneer het zover is
        dood ?die eraan komt
        zit|zitten overal|door_mijn_hele_lijf ! haar pijn
        overal zit|zitten ! haar pijn
        laatste wens|wensen|vakantie_samen|reis_samen
        voor|nu het niet meer|nog kan
        uitgezaaid* .. niet|nooit|overal|geen|leven_met|chronisch
        chronisch ?ziek|leven .. uitgezaaid*|kanker
        hoeveel_tijd|hoe_lang .. nog ?heb|heeft|over ! wachttijd duurt wachten
        tijd die_mij|die_ons|die_nog|die_mij_nog rest|resteert|over|komt|hebben|overblijft
        """,  # noqa: E501 - one rule a line
    Phase.NA_BEHANDELING: """
        klaar|uitgekuurd|doorheen ?ben ?zijn ?was ?al ?nu ?met ?de|mijn|al|alle|haar|zijn ?laatste|zware {kuur}|{kanker}|alles|behandeld
        uitgekuurd|uitbestraald|nacontrole|nacontroles|nazorg|nazorgtraject|late_effecten|restklachten|late_gevolgen|chemobrein
        {kuur} ?en|is|zijn|was|waren|zit|al|nu .. klaar|achter_de_rug|achter_mij|afgerond|voorbij|afgelopen|zit_erop|erop|over|gehad ! \
niet_klaar nog_niet bijna als_de als_ik
        laatste {kuur} .. gehad|was|geleden|achter|is ! volgende
        schoon_verklaard|genezen_verklaard|genezen|kankervrij|remissie|schoon_ben|ben_schoon|beter_verklaard ! niet kan_je te_genezen
        {kanker}|{kuur} .. gehad|overwonnen|overleefd|hadden|doorgemaakt ! nooit geen vandaag iedereen_kanker vanmorgen net_gehad hebben_gehad volgende \
gisteren
        gehad|had|overwonnen|overleefd .. {kanker} ! nooit geen vandaag
        na|sinds ?afloop_van ?de|mijn|haar|zijn|het|een|mijne|alle|al|die|twee|drie|vier|vijf|zes|zware|mijn_laatste|dat|zon \
?laatste|dubbele|eerste|tweede|zware|derde {kuur}|{kanker} ! mensen_met_en mensen_met_of met_en_na bij_en_na tijdens_en_na voor_mensen elke_keer elke_kuur iedere_kuur na_elke na_iedere volgende_kuur nog_een_kuur
        jaar|maanden|maand|jaren|weken|week|half_jaar na ?de|mijn|haar|zijn|het ?laatste {kuur}|{kanker}|diagnose
        sinds|na|nadat ?de|mijn|ze|haar|die .. {lichaam} .. eraf|eruit|weg|verwijderd|weggehaald|afgezet|geamputeerd ! bang
        {lichaam} ?is|zijn|kwijt|kwijt_is|eraf ?is eraf|verwijderd|weggehaald|afgezet|geamputeerd|kwijt ! bang
        na|sinds .. geopereerd|bestraald|behandeld|amputatie|operatie|reconstructie|verwijdering ! volgende na_de_vakantie word
        ben|is|heb .. geopereerd ! word wacht moet
        jaar|jaren|maanden|maand|weken geleden|terug .. geopereerd|behandeld|bestraald|chemo|{kanker}|{kuur} ! diagnose ontdekt
        geopereerd|behandeld|bestraald|{kuur}|{kanker} .. jaar|jaren|maanden|maand geleden|terug ! diagnose ontdekt
        toen ik|hij|zij|ze .. {kuur}|{kanker}|kuur_2|ziek|kaal|infuus .. lag|was|had|kreeg|zat|volgde ! uitslag
        terwijl ik ?aan|in ?het infuus|ziekenhuis lag
        controle|controles|jaarcontrole|controleafspraak|halfjaarlijkse|mammapoli ! onder_controle controle_kwijt controle_over controle_verlies
        bang|angst|angstig|paniek|bange dat|voor .. terugkomt|terugkeren|terug_komt|terugkeer|terug_is|terugkeert|terugkomen|recidief|terug_kan_komen
        ex_patient|ex_patiente|oud_patient|ex_kankerpatient|na_de_behandeling|na_behandeling|overlevende|survivor
        {kanker}|kanker is|was ?nu|al weg|over|verdwenen
        ik leef nog
        ben ik schoon|genezen ! wanneer nooit
        haar|haren komt|groeit|groeien .. terug|aan
        ik dit|het|kanker overleefd|overleef
        hebben|ben mij|me opengemaakt|geopereerd
        net thuis uit|van ?het ziekenhuis|opname|operatie
        artsen|dokters|ziekenhuis klaar met mij|me ?zijn|is
        uit|af behandeling|behandelingen
        bij|elk|elke|ieder|iedere|dat .. pijntje|kuchje|bultje|hoofdpijn ! sinds
        ontslagen uit ?het ziekenhuis
        behandeling|behandelingen ?zijn|is erop|klaar
        ooit|vroeger .. {kanker} ! bang opa oma heeft_nog_nooit
        toen|terwijl .. {kuur} bezig|kreeg|had|liep
        """,  # noqa: E501 - one rule a line
    Phase.DIAGNOSE: """
        {kortgeleden} ?ik|wij|we|hij|te .. gehoord|te_horen|diagnose|slecht_nieuws|ontdekt|gevonden|gebeld|kanker|verteld
        te_horen|gehoord|hoorde|hoorden|hoor .. dat .. {kanker}|kwaadaardig|mis|foute_boel ! jaren_geleden jaar_geleden vorig_jaar
        te_horen .. gekregen|kreeg|krijg ! jaren_geleden jaar_geleden
        krijg|kreeg|hoorde|hoor|kregen .. {kortgeleden} .. te_horen|diagnose|dat|uitslag
        diagnose .. net|pas|gisteren|gekregen|vandaag|krijgen|kreeg ! jaren_geleden jaar_geleden
        net|pas|verse|nieuwe ?de|een|mijn diagnose
        na|sinds|door|voor|van ?de|mijn|haar|zijn|een|die|deze diagnose ! jaren jaar maanden_na
        mijn|de|zijn|haar|onze diagnose ! jaren jaar maanden geleden dezelfde chronisch hielp
        wacht|wachten|wachtend|afwachten|gewacht .. op|tot .. {uitslag}|diagnose|onderzoek*|ziekenhuis_belt|telefoontje
        morgen|vrijdag|donderdag|maandag|dinsdag|woensdag|volgende_week|overmorgen|straks|vanmiddag|vandaag|gisteren|vanmorgen \
.. {uitslag}|uitgezaaid|biopt
        uitslag .. morgen|vrijdag|donderdag|maandag|dinsdag|woensdag|overmorgen|volgende_week|vandaag|krijg|krijgt|gekregen|kreeg|wacht*
        krijg|krijgt|gekregen|kreeg|wachten|na|voor|hoor|horen ?ik|we|de|mijn ?de|mijn|een uitslag|uitslagen
        uitslag*|telefoontje .. {uitslag}|kwaadaardig|niet_goed
        uitslag|uitslagen ! vergeleken sport
        hoor ik of
        diagnose ! dezelfde zelfde jaren jaar geleden
        punctie|biopsie|biopt|bevolkingsonderzoek|doorverwezen|verdachte_plek|verdacht_plekje|knobbeltje_gevonden|knobbel|mammografie
        kwaadaardig|foute_boel ! jaar_geleden
        ziekenhuis|dokter|huisarts|arts|artsen zegt|zei|zeggen|vertelde|zeiden ?het|ik ?is|heb {kanker}
        dat|toen het|ik|hij|ze ?nu kanker|{kanker}|kwaadaardig is|heb|heeft|was ?net
        hebben|heeft|werd|is|had .. {kanker}|iets|tumor .. gevonden|ontdekt|gezien|vastgesteld ! jaar jaren
        sinds .. weet|weten .. {kanker}|ziek
        """,  # noqa: E501 - one rule a line
    Phase.BEHANDELING: """
        krijg|krijgt|krijgen|onderga|ondergaat|volg|start|begin|begint|zit|zitten|heb|heeft|moet .. {kuur}|{traag}|bestraling*|infuus|infusen ! \
gehad geen {gestorven} klaar zin_in
        tijdens|midden_in|middenin|bezig_met|naar|tussen|voor|door|van|bij|met|in|gedurende|onder|rond ?de|mijn|zijn|haar|een|het|al|die|elke|mijne|deze \
?tweede|eerste|derde|zware|speciale|laatste {kuur}|{traag}|bestraling*|chemo* ! gehad vergoed klaar na_de gestopt terugkomt
        elke|iedere|volgende|eerste|tweede|derde|vierde|vijfde|zesde|twee|drie|vier|zes|laatste ?dag|week|van|mijn {kuur}|bestraling*|infuus ! \
geleden klaar gehad na
        elke|iedere|om_de 2|3|4|twee|drie|vier|paar weken {kuur}|chemo*|infuus
        nog|over .. {kuur}|bestraling* ?te ?gaan ! geleden nog_steeds nog_altijd
        lig|zit|ben|loop ?nog|nu|midden in|onder ?een|de behandeling|behandelingen
        mag|kan ?ik door|tijdens ?de|het chemo|katheter|poortkatheter|infuus
        onder_behandeling|in_behandeling|tabletten_chemo|dagbehandeling|chemokamer|chemopillen|chemodag|chemodagen|chemoweek|bestralingsdag
        word|wordt|worden|moet|ga|gaat .. bestraald|geopereerd|behandeld|onder_het_mes|operatie|narcose ! gehad behandeld_als zeur
        narcose|infuuspaal|chemovrij|chemo_nu|dipweek|kuurdag ! na_de_narcose
        hormoonpillen|tamoxifen|letrozol|anastrozol|exemestaan|hormoontherapie|hormoonkuur|immuuntherapie|doelgerichte_therapie|hormoonprikken ! lezing bijeenkomst themabijeenkomst
        na|sinds elke|iedere|die ?tweede|eerste kuur|chemo|bestraling
        sinds|na|van|door|met|slik ?de|die|mijn|al {traag}
        bestraling*|chemo|kuur|kuren ?is|zijn|in|begint|start|moet .. zwaar|zwaarder|bezig|morgen|volgende_week|maandag|begint|start
        lig|ligt|lag|ligt_nu|liggen .. aan|in .. infuus|ziekenhuis|umc|avl|antoni ! lag
        zolang ik|hij|zij|ze|mijn_man .. bestraald|behandeld|geopereerd
        chemo|chemos|bestralingen|bestraling|kuren|immuuntherapie ! gehad jaren jaar_geleden vroeger lezing geleden klaar afdeling mensen_na folder
        """,  # noqa: E501 - one rule a line
}
BY_PHASE = {phase: Lexicon(rules, PERSON_GROUPS) for phase, rules in _PHASES.items()}
