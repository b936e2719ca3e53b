"""The phrases ``person`` reads, in the pattern language of ``understanding.safety.patterns``."""

from knowledge.taxonomy import Phase
from understanding.safety.patterns import Lexicon
from understanding.safety.words import RELATIVES

_GROUPS = {
    "naaste": RELATIVES,
    "kanker": """*kanker* tumor* *tumor leukemie lymfoom *melanoom melanoom kahler aml cll uitzaaiing* uitgezaaid* hodgkin
        non_hodgkin sarcoom glioblastoom all_kanker ziek ernstig_ziek zieke gezwel""",
    "behandeling": """chemo* kuur kuren bestraling* bestraald immuuntherapie immunotherapie hormoontherapie hormoonkuur
        behandeling* behandelingen stamceltransplantatie operatie geopereerd behandeld""",
    "beroep": """huisarts verpleegkundige wijkverpleegkundige zuster oncoloog arts maatschappelijk_werker praktijkondersteuner
        poh casemanager verzorgende psycholoog fysiotherapeut dietist geestelijk_verzorger thuiszorgmedewerker
        welzijnswerker mantelzorgconsulent oncologieverpleegkundige specialist apotheker bedrijfsarts doktersassistente
        oncologie_verpleegkundige hulpverlener zorgverlener sociaal_werker ergotherapeut buurtverpleegkundige thuiszorg
        mantelzorgmakelaar verpleger""",
}

PROFESSIONAL = Lexicon(
    """
    ben|ik_ben|als|werk_als|ben_zelf ?een|de|zelf|uw {beroep} ! patient_bij getrouwd
    werk .. als|in|bij|op|voor .. {beroep}|ziekenhuis|hospice|thuiszorg|huisartsenpraktijk|oncologie|wijkteam|poli|dagbehandeling ! weer~werk
    ik ben van de|het thuiszorg|wijkteam|hospice|ziekenhuis|poli|buurtzorg
    patient|patiente|client|clienten|patienten|bewoner|bewoonster van mij|ons
    mijn|onze|een|voor_een patient|patiente|client|clienten|patienten ! ik_ben_een ben_een als_patient ik_als
    {beroep} hier
    namens|vanuit .. {beroep}|ziekenhuis|huisartsenpraktijk|oncologie|poli
    """,
    _GROUPS,
    unless="niet_meer_werk* was_vroeger",
)

AFTER_DEATH = Lexicon(
    """
    {naaste} .. is|was|zijn ?vorig|net|pas|in|kort|nu|plotseling|jaar|vorige|vorige_week|week|maand|al|twee|drie overleden|gestorven|dood|\
doodgegaan|heengegaan|ingeslapen|begraven|er_niet_meer ! wil~dood bang_dat opa_is_dood_bang als~dood of~dood telefoon hond kat wou
    {naaste} .. overleden|gestorven|overleed|stierf|doodgegaan ! bang_dat als_hij als_zij
    {naaste} dood ! bang wil wou wens liever niet_dood als
    {naaste} ?is er_niet_meer ! als wanneer straks
    overleden|gestorven|doodgegaan|overlijden_van|dood_van|verlies_van|verloor|verloren|begraven|missen|gemis_van .. {naaste} ! baan bang
    sinds ?de|het|zijn|haar dood|overlijden ! bang
    hij|zij|ze is ?vorig|net|pas|in|jaar|al|vorige|week|maand|gisteren overleden|gestorven|doodgegaan
    weduwe|weduwnaar|nabestaande|nabestaanden|rouw|rouwen|rouwgroep|rouwverwerking|rouwbegeleiding ! bang
    ik mis hem|haar|mijn
    mis .. {naaste} ! borst haar_haar
    """,
    _GROUPS,
    unless="nabestaandenpensioen_regelen niet_overleden",
)

CARER = Lexicon(
    """
    ik .. zorg|verzorg|zorgde .. ?voor mijn|onze|hem|haar|een|de|ons ?zieke {naaste}
    zorg|verzorg .. voor ?mijn|onze|ons|me {naaste}
    ik .. zorg .. voor hem|haar|{naaste}|twee
    verzorg ?al|ook mijn|onze|ons {naaste}
    mantelzorger ?ben|voor|van ! zoek_mantelzorger
    ik ?ben mantelzorger
    zorg voor mijn|onze|hem|haar|ma|pa|mam|{naaste}
    zorgen|verzorgen voor ?mijn|onze {naaste}
    mantelzorgen
    """,
    _GROUPS,
    unless="wie_zorgt zorg_dat wie_kan~zorgen geen_mantelzorger wil_graag_dat mijn_mantelzorger kinderopvang",
)

_DISEASE = """
    {naaste}|hij|zij|ze .. heeft|had|krijgt|kreeg|is|ligt .. {kanker}|{behandeling}|terminaal
    ik .. heb|had|kreeg|krijg|ben|onderga .. {kanker}|{behandeling} ! geen niet_ziek
    heb|krijg|onderga ?nu|zelf|net|ook|een|zelf_ook {kanker}|chemo*|kuur|kuren|bestraling*|immuuntherapie|hormoontherapie ! geen niet_ziek
    mijn chemo*|bestraling*|kuur|kuren|tumor|*kanker|diagnose|behandeling|behandelingen|oncoloog|operatie|immuuntherapie
    {naaste} .. met .. {kanker}
    {naaste} .. {kanker} ! ik_heb ik_ben
    {kanker} .. {naaste} ! ik_heb ik_ben
    bij mij ?is|in .. {kanker}|gevonden|ontdekt
    bij mijn {naaste} .. {kanker}|gevonden|ontdekt
"""
ILL = Lexicon(_DISEASE, _GROUPS, unless="geen_kanker zelf_niet_ziek")

PATIENT_NO_MORE = Lexicon(
    """
    ex_patient|ex_patiente|expatient|oud_patient
    ben|ik .. schoon_verklaard|genezen_verklaard|genezen|kankervrij|in_remissie|schoon
    ik heb ?ooit|zelf|vroeger|in .. {kanker} gehad|overwonnen|overleefd
    ik .. had .. {kanker} ! nu
    """,
    _GROUPS,
    unless="niet_genezen",
)

ILLNESS_PHASES = (
    (
        Phase.LAATSTE_FASE,
        Lexicon(
            """
            terminaal|terminale|stervend|stervende|stervensfase|op_sterven ! bang niet_terminaal
            laatste weken|dagen|fase|levensfase|nachten ! chemo* kuur vakantie
            nog|niet_meer_dan|hooguit ?maar ?enkele|paar|een_paar|een|twee|drie|maar weken|dagen ?te|leven ! wachten vakantie tot duren \
chemo* kuur kuren bestraling*
            palliatieve sedatie
            naar|in ?een|het hospice
            """,
            _GROUPS,
        ),
    ),
    (
        Phase.ONGENEESLIJK,
        Lexicon(
            """
            uitbehandeld|ongeneeslijk|ongeneselijk|ongeneesbaar|palliatief|palliatieve
            niet|nooit .. meer beter|genezen|te_genezen ! voel slaap bang
            niet te_genezen|geneesbaar
            geen|niks .. behandeling|behandelingen|meer_aan .. mogelijk|meer|doen ! recht vergoed*
            opgegeven ! niet_opgegeven
            """,
            _GROUPS,
        ),
    ),
    (
        Phase.NA_BEHANDELING,
        Lexicon(
            """
            klaar|uitgekuurd|afgerond|achter_de_rug|voorbij|afgelopen .. ?met ?de|mijn|al {behandeling} ! niet_klaar bijna
            {behandeling} .. klaar|achter_de_rug|afgerond|voorbij|afgelopen|gehad|zit_erop ! niet_klaar nog_niet morgen nu_koorts
            laatste {behandeling} .. gehad|was|geleden|achter
            schoon_verklaard|genezen_verklaard|genezen|kankervrij|remissie|nacontrole|nacontroles|schoon ! niet kan_je te_genezen \
schoonmaak
            {kanker} .. gehad|overwonnen|overleefd ! nooit
            jaar|maanden|maand|jaren|weken na ?de|mijn|haar|zijn|het ?laatste {behandeling}
            ex_patient|ex_patiente|expatient|oud_patient
            na_behandeling|na_de_behandeling
            """,
            _GROUPS,
        ),
    ),
    (
        Phase.DIAGNOSE,
        Lexicon(
            """
            net|pas|gisteren|vandaag|vanmorgen|zojuist|vorige_week|deze_week|sinds_kort .. te_horen|gehoord|diagnose|slecht_nieuws|uitslag_gekregen
            krijg|kreeg|gekregen|hoorde|hoor .. net|zojuist|vandaag|gisteren|pas .. te_horen|diagnose|dat
            te_horen .. gekregen|kreeg|krijg .. ! jaren jaar_geleden
            net|pas|nieuwe diagnose
            diagnose .. net|pas|gisteren|gekregen|vandaag|vers ! jaar jaren
            wacht|wachten .. op .. uitslag|uitslagen|biopsie|diagnose
            {kanker} .. net|pas .. ontdekt|gevonden
            """,
            _GROUPS,
            unless="jaar_geleden jaren_geleden",
        ),
    ),
    (
        Phase.BEHANDELING,
        Lexicon(
            """
            krijg|krijgt|onderga|ondergaat|volg|start|begin|begint|heb|heeft|zit|zitten|gebruik .. {behandeling} ! gehad geen had_ik
            midden_in|tijdens|onder|bezig_met|naar|voor ?de|mijn|zijn|haar|een|ronde {behandeling} ! was_onder gehad
            onder_behandeling
            elke|iedere|volgende|eerste|tweede|derde|vierde|vijfde|zesde ?dag|week|drie_weken chemo*|kuur|bestraling*|infuus
            word|wordt|worden .. bestraald|geopereerd|behandeld
            krijg|krijgt chemo*|kuur|kuren|bestraling*
            """,
            _GROUPS,
        ),
    ),
)

AYA = Lexicon("aya|ayas|twintiger|dertiger ! geen_aya", _GROUPS)

SCHOOL = Lexicon(
    """
    ik .. zit .. op|in .. basisschool|middelbare|brugklas|havo|vwo|vmbo|groep ! kind zoon dochter
    """,
    _GROUPS,
)

PARENT = Lexicon("moeder|vader|mama|papa|mam|pap|ma|pa|ouder|ouders|stiefvader|stiefmoeder|opa|oma|broer|zus|broertje|zusje", _GROUPS)

FOR_ANOTHER = Lexicon(
    """
    voor mijn|onze|ons|een man|vrouw|moeder|vader|ma|pa|mam|pap|oma|opa|zus|broer|vriend|vriendin|buurman|buurvrouw|buuf|tante|oom|partner|\
schoonmoeder|schoonvader|collega|dochter|zoon|echtgenoot|echtgenote|kennis|schoonzus|zwager|nicht|neef ! samen
    kan|kunnen|wil|mag|moet|zou .. mijn|onze moeder|vader|man|vrouw|ma|pa|oma|opa|zus|broer|vriend|vriendin|buurman|buurvrouw|tante|oom|partner|\
schoonmoeder|schoonvader .. rijden|brengen|halen|helpen|naar|ophalen|bezoeken|begeleiden|terecht|krijgen|meedoen|komen
    mijn|onze|ons moeder|vader|man|vrouw|ma|pa|oma|opa|zus|broer|vriend|vriendin|buurman|buurvrouw|partner|zoon|dochter zoekt|wil|heeft|moet|\
krijgt|kan|woont|slaapt|eet ! wil_niet_dat ik_ben_ziek
    """,
    _GROUPS,
)
