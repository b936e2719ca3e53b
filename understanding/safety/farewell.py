"""Farewells and arrangements that go with an end: said, found by others, or seen in what somebody gives away."""

_SOON_GONE = """
    niet .. van_plan|zeker .. weekend|volgende_week|morgen|week|verjaardag .. halen|haal|meemaken|meemaak
    weet_niet .. of ?ik .. morgen|weekend|volgende_week|nacht .. haal|meemaak|meemaken|red|overleef|halen ! {therapie} arts* dokter*
    red|haal|haalt het|de ?niet|nacht|ochtend ?meer|niet ?meer vannacht|vanavond|door_mijzelf ! {therapie} hospice
    red_het niet_meer vannacht|vanavond|alleen_vannacht
    jullie|u|ze .. zien|ziet|zie .. mij|me ?dan|straks|hier nooit|niet_meer ?meer|terug $
    zal|zult|zul|zullen|zien .. mij|me ?dan|straks|hier nooit|niet_meer ?meer|terug $
    zie|ziet|zien .. mij|me nooit_meer|niet_meer_terug
    laatste keer dat|is ?we|jullie|je|ze|u|ik|dat .. hem|haar|mij|me|jullie .. zien|zie|ziet|horen|hoort|spreken|spreek ! toen {sterven}
    nog een|1|paar|twee|2|enkele nacht|nachtje|nachten|dag|dagen|week dan ?is|ben ?het|ik|alles klaar|over|voorbij|weg|afgelopen ! vakantie \
{therapie} uitslag thuis
    morgen|vannacht|zondag|weekend is|ben ?het|ik|alles|allemaal voorbij|weg|afgelopen + niemand|opgeruimd|antwoorden|klaar|ringen ! \
vakantie operatie uitslag
    tot_nooit|tot_nooit_meer|tot_de_andere_kant|tot_aan_de_overkant|tot_in_het_hiernamaals
    tot ?aan|aan|in|naar de|een andere|betere|overkant kant|wereld ! {therapie}
    vaarwel|adieu + wereld|leven|jullie|lieve|allemaal|sorry|iedereen ! begraaf {sterven}
    morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zondag|weekend|volgende_week|dan|binnenkort|tijd ben|zal ik er ?dan|al|straks niet_meer ?zijn ! \
{sterven} vakantie vrij
    ik zal er ?dan|straks niet_meer zijn ! {sterven} uitbehandeld
    niet|hoeft|hoef .. te_komen|te_groeten|meer_komen + er_niet_meer|niet_meer_is|niet_meer_ben ! overleden
    maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|zondag|van_de_week|volgende_week ... er ?dan niet_meer is|ben|zijn|bent
    er van_de_week|volgende_week|morgen niet_meer is|ben ! {sterven} arts* dokter* hypotheek pensioen huur inkomen rekening* wonen krijgt
    er straks niet_meer is|ben ! {sterven} arts* dokter* hypotheek pensioen huur inkomen rekening* wonen krijgt \
!! uitgezaaid* uitzaaiing* ongeneeslijk* niet_meer_beter !- dat_mama_er_straks_niet_meer_is dat_papa_er_straks_niet_meer_is
    eind|einde van_de maand|week ... niet_haalt|niet_haal|niet_meer + keus|keuze|zelf
    besloten|besluit|beslissing ... klaar_is|voorbij_is|over_is|vast .. + mij|mijzelf|last|leven|roep|winter|zomer ! {therapie}
    mijn besluit|beslissing .. staat_vast|is_genomen|vast ! {therapie} {sterven}
    mijn besluit|beslissing|keuze + verhinder*|tegenhou*|niet_te_weten|niet_ongerust|vrede_met ! {therapie} {sterven} werk*
    knoop .. doorgehakt + bestaan|leven|moe|mijzelf
    ik_heb|heb_ik|heeft een|al|geen|ook|er ?al|concreet ?een plan|draaiboek $
    plan|plannetje is|ligt|staat er|klaar|vast ?nog|al $ ! zorgplan behandelplan
    bedacht|uitgezocht|uitgedacht|besloten .. hoe|wanneer|waar ik|hij|ze|ie het|t ga|gaat|wil|zou ?gaan doe|doen ! werk* vertel*
    weet al|precies|ook hoe|wanneer|waar ik het|t ga|wil|zou doe|doen ! werk* vertel*
    over .. dagen kan ik .. zelf niet_meer ! operatie
    of ik het ?nu|vannacht|vandaag|vanavond doe .. of|morgen
    niet ?door|aan|van|vanwege ?de|die|mijn|deze ziekte|tumor|kanker + haal|er_niet_meer|meemaak|einde ! zoek
    ik .. er .. niet_meer bij + ziekte|kanker|vaarwel|leuk
    leven .. klaar .. + voorbereiding*|zondag|getroffen
    leven is ?voor ?mij klaar|gedaan|voltooid
    voor ?het voorjaar|zomer|winter|kerst ... gedaan|voorbij|afgelopen + zelf|zorg_ik
"""  # noqa: E501 - one rule a line

_SAID = """
    laatste bericht|berichtje|appje van mij $
    dit is|was|wordt ?dus ?dan mijn|het laatste bericht|berichtje|appje|app|brief
    mijn|zijn|haar laatste bericht|berichtje|appje|app|woorden + dood|vaarwel|nergens|reageert|neemt|kant|sorry ! wis* verwijder* voicemail {sterven} overleden
    laatste keer + schrijf|besloten|vaarwel ! {therapie} les bezoek
    dit is|was|wordt ?dus ?dan de|mijn laatste .. keer|bericht|groet|brief|nacht ! {therapie} les controle bestraling werk* dag_op
    afscheidsbrief*|zelfmoordbrief*|afscheidsbriefje* !! {sterven} uitvaart voorbeeld helpt ongeneeslijk weken filmen kids_maken
    afscheidsfoto*|afscheidsfilmpje*|afscheidsappje* ! {sterven}
    zeg|zeggen|vertel ... tegen ?mijn .. kinderen|dochter|zoon|man|vrouw|moeder|vader|ouders ... dat_ik_van|hield|spijt ! hoe
    zeg|vertel ?maar|later|dan tegen|aan|mijn ... niet ?aan ?haar|zijn|hun|jouw|hen|hem|jullie schuld ! hoe denkt
    niet .. haar|jullie|jouw schuld .. is + zeggen|straks|niet_meer ! hoe
    sorry .. voor alles $
    sorry_dat_ik_er was|ben|ooit
    vergeef_me|vergeef_mij|vergeef + niet_meer|leven|jullie|kinderen|vaarwel|morgen
    niet boos .. op mij|me|hem|haar + weg_ben|als_ik_ga|zelf|afscheid|niet_meer ! werk
    briefje|bericht|app|appje|appte|schreef|stuur*|stuurde .. sorry|spijt|afscheid|vaarwel ! werkgever ziekenhuis
    briefje|brief ?op_tafel|van ?hem|haar gevonden|achtergelaten ! {sterven} overleden overlijden dood_van naaidoos
    dit_was_het + lieve|allen|leven|vaarwel|doeg
    doeg|vaarwel|adieu .. wereld|leven|lieve_allemaal ! begraaf
    dag wereld|lieve_allemaal|lieve_iedereen|leven
    het_ga jullie|u ?allen|allemaal goed + vaarwel|nooit|laatste|lieve|sorry|leven ! bedankt_voor_de
    verwijt jezelf|jullie|uzelf|jullie_zelf|niemand .. niks
    niemand|niks .. kwalijk_nemen|verwijten + jezelf|jullie|brief|vaarwel|keuze ! dokter* ziekenhuis arts*
    ligt_niet .. aan ?jullie|u|jou + bedankt|vaarwel|best_gedaan|niet_meer ! app site
    bedankt|dank ... ligt_niet_aan|vaarwel
    bedankt|dank ?je|jullie|u ?voor .. voor|alles + red_het_niet|niet_meer_zijn|er_niet_meer|nooit_meer|vaarwel|ga_slapen_voorgoed
    afscheid + genomen|nam|neemt|nemen + hangt|doorhadden|telefoon ! {sterven}
    zonder dat ze|hij|iemand|zij|mijn ?{naaste} ?het .. door|doorheb*|doorhadden|merk*|merken + dag|afscheid|vaarwel|weg|dood|eruit ! pruik
    wou|wilde|wil ?jullie|je|nog|alleen|even .. zeggen .. jullie|u|je .. lief|goed .. waren|was|geweest + nooit|laatste|niet_meer|niks_meer|antwoord*
    zoek|zoekt|zoeken|kom ?maar niet ?meer naar_mij|naar_me|mij|me ! ophalen halen bezoek*
    zoek|bel mij|me niet ?meer + spijt|druppel|vaarwel|nooit|genoeg|leven ! vrijdag morgen
    kom ik ?morgen ?niet_meer nergens|nooit ?meer
    niet_meer nergens meer
    vinden|vindt mij|me ?morgen|straks wel ?een ?keer|dan|vanzelf $
    hoeven|hoeft|hoef .. niet .. te_forceren|te_openbreken|open_te_breken|in_te_trappen|te_schrikken ! slot_kapot
    sleutel .. mat|bloempot|bus + hoeft|hoeven|vinden|straks ! thuiszorg hulp
    ga|ga_ik .. vannacht|morgen|straks|vanavond bij|naar mijn|haar|hem .. liggen|toe ! ziekenhuis logeren
    {dier} ... er_niet_meer|vraag_niet|niet_meenemen_waar|niet_mee|heen_ga|daarna_ga|ga_ik_ook !! {sterven} opname vakantie operatie bestraling ziekenhuis
    {dier} .. plek|onderdak|baas + daarna_ga|ga_ik_ook|niet_meer_ben
    alles|papieren|spullen|administratie|huis .. geregeld|opgeruimd|klaar|ligt_klaar + ga_jullie|voorbij|niet_te_antwoorden|niet_meer_nodig|\
vaarwel|daarna|katten|hond ! {sterven} verhuiz* geopereerd operatie lijstje hulp
    zoek|wie|iemand .. baasje|{dier} ... er_niet_meer|daarna ! {sterven}
    hoeft|hoef niet te .. antwoorden|reageren + morgen|voorbij|alleen_een|laatste ! spoed
    113 .. gesprek|wacht|wachtrij|bezet|gebeld|neemt|nam|gechat|niemand ! kreeg krijg vrijwilliger jaar stuurt gaf
"""  # noqa: E501 - one rule a line

_GIVEN_AWAY = """
    {bezit} .. weggegeven|weggeeft|weggaf|weg_geeft|weggebracht|uitgedeeld|verkocht|weggeven|weg_gegeven + niet_meer_nodig|niet_meer_is|niet_meer_ben|\
niemand_meer|voor_hem_klaar|vrolijk|opgelucht|rustig|afscheid|zonder_telefoon|voelt_licht|vermist|vertrokken|klaar_is|sorry|nergens_meer|toch_niet_meer \
! kringloop verhuis* overleden {sterven} dokter* marktplaats
    weggegeven|weggeeft|uitgedeeld|weggebracht|weg_te_geven .. {bezit} + niet_meer_nodig|niet_meer_is|niemand_meer|vrolijk|rustig|afscheid|bedankt_iedereen \
! kringloop verhuis* overleden {sterven} dokter*
    geeft|deelt|gaf|verdeelt .. {bezit} .. weg|uit|aan + niet_meer_nodig|niet_meer_is|vrolijk|afscheid|dan_is_het_klaar|dan_klaar|van_de_week ! \
kringloop verhuis* overleden {sterven} dokter*
    heb|heeft ?ik|hij|ze .. {bezit} .. na|toch .. niet_meer nodig ! verhuis* overleden
    weggegeven + weggebracht
    testament .. klaar .. + {dier}|weggebracht|vrolijk|sieraden ! notaris~zoek hulp {sterven}
    al .. spullen|sieraden|bezittingen|geld .. weggegeven|weg_geven|weggeeft|weggaf ! {sterven} overleden
    alles|spullen ?aan|te .. weg_te_geven|weggeven|weggeeft + {naaste}|bang|vertrouw|zoon|hij|afscheid ! {sterven} overleden kleding dokter* vrijwilliger*
    gaf|geeft|kreeg ?hij|ze .. mij|me|ons .. horloge|ring|sieraden|sleutels + niet_meer_is|niet_meer_nodig|klaar|afscheid|nooit_meer ! {sterven} overleden
    gaf|geeft .. mij|me|ons ... toch niet_meer nodig ! pruik overleden
"""  # noqa: E501 - one rule a line

_MEANS = """
    spring*|springt|rijd|rij|rijdt|loop|loopt|ga|gaat|fiets|stap|duik|rijden|lopen|wandel ?ik|hij|ze|ie|{mezelf} .. ?de|het|een {water} in ! zwem* surf* vakantie \
hond strand pootjebad* zon*
    in ?de|het|een {water} + spring*|verdrink*|verzuip*|verzuipen|gooi|rijd_ik_mijzelf ! zwem* vakantie bootje
    ?de|het|een {water} in loop|loopt|rijd|rijdt|rij|spring|springt|stap|stapt|ga|gaat ! zwem* surf* vakantie hond strand zon*
    spring*|springt .. in ?de|het|een {water}|water ! zwem* vakantie kinderen
    rij|rijd|rijdt|loop|stort ?ik {mezelf} .. {water}|water|tegen|onder|van
    {wil}|laat mij|me|mijzelf .. verdrinken|verzuipen ! in_het_werk verdriet
    ^ ?ik|dan ?ik ?ga ?ik ?nu springen ?nu $
    ga|gaat|wil|zou ?ik|hij|ze ?er|nu|zo ?gewoon ?af springen ! {therapie} bungee* parachute* trampoline
    rand|spoor|trein|brug|viaduct|perron ... dichterbij|dichter_bij|denk_ik|dacht_ik|stap .. ?vooruit|hetzelfde|staan|zetten|doen ! vervoer reis*
    langs|bij|naar|op ?het|de|een spoor|rails|overweg|viaduct|kanaal|brug + niet_goed_is|bang|mijzelf|vannacht|niemand|elke_avond|telkens|dacht|denk ! \
hond wandelgroep fiets_mee verkeer
    fiets|rij|stap|loop ?maar door + rood|denk|stoplicht|spoor|trein ! hulp
    touw|strop|mes|pillen|spoor|balkon|dak|brug|viaduct|rails .. kijkt|kijken|roept|roepen|lonkt|trekt .. mij|me|aan ! pillen_kijken
    {plek} .. app|appte|stuurde|locatie|foto + niks_meer|neemt|reageert|stil|sorry
    stuurde|stuurt|appt|appte .. locatie|foto .. {plek}
    neemt|nam|reageert .. niet ?meer|nergens .. op|meer + pillen|laatste_app|vaarwel|afscheid|gordijnen|dood_wil|somber|{plek} ! huisarts_neemt collega ziekenhuis instantie*
"""  # noqa: E501 - one rule a line

FAREWELL = "".join((_SOON_GONE, _SAID, _GIVEN_AWAY, _MEANS))
