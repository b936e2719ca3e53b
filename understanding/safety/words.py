"""Groups of words that the lexicons share, in the plain spelling of ``text``."""

RELATIVES = """man vrouw echtgenoot echtgenote partner vriend vriendin vriendje beste_vriend moeder vader mama papa mam pap ma
    pa moe ons_mam ons_pap ons_moeder ons_vader zoon dochter zoontje dochtertje kind kinderen kindje baby peuter kleuter
    puber tiener kleinkind kleinzoon kleindochter broer broertje zus zusje oma opa tante oom neef neefje nicht nichtje
    schoonmoeder schoonvader schoonzoon schoondochter schoonzus zwager buurman buurvrouw buurjongen buurmeisje buuf
    collega ex stiefvader stiefmoeder pleegzoon pleegdochter verloofde maatje kameraad vent bejaarde"""  # noqa: E501 - one rule a line

PROFESSIONAL_SUBJECTS = "patient patiente client clienten mevrouw meneer meisje jongen gast bewoner bewoonster leerling"

OTHERS = f"hij zij ze ie iemand deze_man deze_vrouw {RELATIVES} {PROFESSIONAL_SUBJECTS}"

#: Words that say somebody talks of the illness itself or of a wanted, cared-for death.
DYING = """hospice euthanasie* palliatie* sedatie uitbehandeld terminaal* ongeneeslijk niet_meer_beter laatste_weken
    laatste_dagen laatste_fase stervend* wilsverklaring levenstestament uitvaart* scen* artsen_geven doktoren_geven arts_geeft
    dokter_geeft nog_weken nog_maanden wensambulance waken nabestaandenpensioen"""  # noqa: E501 - one rule a line

CARE = """zorg zorgen zorgt verzorg* mantelzorg* zorgtaken zorgverlof respijt* overbelast* overspannen burnout
    burn_out opvang mantelzorger"""

TREATMENT = """chemo* kuur kuren chemokuur* immuuntherapie immunotherapie bestraling* bestraald bestralen opereren behandeling* infuus
    infusen docetaxel paclitaxel stamcel* beenmerg* transplantatie dipweek afweer weerstand oncolog* kanker leukemie lymfoom
    aml operatie geopereerd port portacath picc piclijn picclijn pac hickman lijn drain uitzaaiing* tumor trombo* neutrofiel*
    neutropen* bloedtransfusie prednison dexamethason"""  # noqa: E501 - one rule a line

GROUPS = {
    "ziekte": """*kanker* tumor* *tumor leukemie lymfoom *melanoom kahler aml cll uitzaaiing* uitgezaaid* hodgkin sarcoom
        glioblastoom ziek ernstig_ziek zieke gezwel""",  # noqa: E501 - one rule a line
    "zorgberoep": """huisarts verpleegkundige wijkverpleegkundige zuster oncoloog arts maatschappelijk_werker poh verzorgende
        praktijkondersteuner casemanager psycholoog fysiotherapeut dietist geestelijk_verzorger thuiszorgmedewerker
        mantelzorgconsulent oncologieverpleegkundige oncologie_verpleegkundige specialist apotheker bedrijfsarts
        doktersassistente hulpverlener zorgverlener sociaal_werker ergotherapeut verpleger thuiszorg welzijnswerker""",  # noqa: E501 - one rule a line
    "wil": "wil wilde willen wou zou_willen zou_het_liefst wens",
    "leven": "leven bestaan voortleven doorleven leef besta",
    "mezelf": "mijzelf zichzelf jezelf",
    "ander": OTHERS,
    "naaste": RELATIVES,
    "slachtoffer": f"mij me haar hem ons {RELATIVES}",
    "behandeling": TREATMENT,
    "therapie": "chemo* kuur kuren bestraling* bestralen behandeling* immuuntherapie operatie* medicatie scan",
    "zorg": CARE,
    "sterven": DYING,
    "middel": """pil pillen medicijn medicijnen tabletten tablet paracetamol* oxycodon* morfine* fentanyl* slaappil*
        slaapmedicijn* slaaptablet* pijnstillers pijnstiller insuline doosjes strips oxazepam* temazepam* diazepam* lorazepam*
        methadon chemotablet* chemopillen pleister pleisters druppels spuit spuiten pijnpleister* capsules medicatie
        pammetjes""",  # noqa: E501 - one rule a line
    "weerloos": """dip dipweek witte_bloedcellen witte_cellen weerstand afweer leukos leukocyten neutropeen neutropenie
        stamceltransplantatie stamcellen""",
    "slaan": """slaat slaan sloeg geslagen schopt schopte geschopt stompt stompte gestompt knijpt kneep geknepen bijt
        gebeten trapt trapte getrapt slaag mept mepte gemept gewurgd wurgt gekrabd ramt beukt afgetuigd toegetakeld""",
    "klappen": "klappen rake_klappen slaag oorvijg pak_slaag pak_rammel oplawaai mep lel op_mijn_donder op_mijn_kop",
    "gooien": """gooit gooide gegooid smijt smeet gesmeten duwt duwde geduwd sleurt sleurde gesleurd slaat sloeg
        geslagen""",
    "wapen": "mes messen wapen pistool bijl schaar keukenmes* hamer schroevendraaier geweer honkbalknuppel riem",
    "dader": """hij ie vent kerel man vader papa stiefvader moeder zoon kleinzoon schoonzoon dochter partner vriend ex
        zwager broer oom echtgenoot schoonzus buurman ze zij""",
    "arts": """arts chirurg oncoloog dokter specialist verpleegkundige zuster huisarts psychiater kwakzalver baas chef
        behandelaar ziekenhuis""",
    "bezit": """spullen ring ringen sieraden horloge gitaar piano playstation computer boeken platen verzameling
        orchideeen planten hond hondje kat katten poes huisdier* konijn* vogels fiets auto boot camera gereedschap
        sleutels geld bezittingen alles meubels schilderijen postzegels instrument* telefoon""",
    "dier": "hond hondje kat kater katten poes huisdier* konijn* papegaai vogel vogels",
    "water": "zee waal maas rijn ijssel kanaal vaart gracht rivier haven sloot ringvaart vecht schelde noordzee",
    "plek": "spoor viaduct brug perron rails overweg dakrand kanaal flatgebouw balkon",
    "nu": """nu net zojuist zonet ineens opeens plotseling plots acuut vanmorgen vanmiddag vanavond vannacht vandaag
        vanochtend sinds gisteren gisteravond steeds meteen sindsdien erg heel zo helemaal""",
    "lang": """vorig_jaar vorige_jaar jaar_geleden jaren_geleden jaar_terug jaren_terug maanden_geleden destijds toen_ik
        vroeger ooit lang_geleden inmiddels_over voorjaar maand_geleden""",
}
