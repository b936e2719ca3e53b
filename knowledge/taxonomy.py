"""The words the whole project uses: themes, audiences and phases, with the Dutch a person reads.

The slugs are fixed. The directory, the assistant's labels, the API and the reports all use them.
"""

from enum import StrEnum


class Theme(StrEnum):
    """What somebody needs help with."""

    EMOTIONELE_STEUN = "emotionele-steun"
    LOTGENOTEN = "lotgenoten"
    WERK = "werk"
    GELD = "geld"
    VERVOER = "vervoer"
    HUISHOUDEN_PRAKTISCH = "huishouden-praktisch"
    MANTELZORG = "mantelzorg"
    GEZIN_KINDEREN = "gezin-kinderen"
    RELATIE_INTIMITEIT = "relatie-intimiteit"
    BEWEGEN_VITALITEIT = "bewegen-vitaliteit"
    VERMOEIDHEID = "vermoeidheid"
    VOEDING = "voeding"
    CREATIEF_ONTSPANNING = "creatief-ontspanning"
    ZINGEVING = "zingeving"
    LEVENSEINDE = "levenseinde"
    ROUW = "rouw"
    JONGEREN_AYA = "jongeren-aya"
    UITERLIJK = "uiterlijk"
    INFORMATIE_RECHTEN = "informatie-rechten"
    KA_DOOS = "ka-doos"
    VRIJWILLIGER_WORDEN = "vrijwilliger-worden"


class Audience(StrEnum):
    """Who is asking, or whom a service is for."""

    PATIENT = "patient"
    EX_PATIENT = "ex-patient"
    NAASTE = "naaste"
    MANTELZORGER = "mantelzorger"
    NABESTAANDE = "nabestaande"
    KIND = "kind"
    JONGERE_AYA = "jongere-aya"
    PROFESSIONAL = "professional"
    ONBEKEND = "onbekend"


class Phase(StrEnum):
    """Where somebody is in the illness."""

    DIAGNOSE = "diagnose"
    BEHANDELING = "behandeling"
    NA_BEHANDELING = "na-behandeling"
    ONGENEESLIJK = "ongeneeslijk"
    LAATSTE_FASE = "laatste-fase"
    ROUW = "rouw"


class OrganizationKind(StrEnum):
    """What sort of organisation helps: from a walk-in centre to a national helpline."""

    IPSO_CENTRUM = "ipso-centrum"
    IPSO_LOCATIE = "ipso-locatie"
    PARTNER_INFORMEEL = "partner-informeel"
    PARTNER_FORMEEL = "partner-formeel"
    LANDELIJK = "landelijk"
    HULPLIJN = "hulplijn"


class Registration(StrEnum):
    """How somebody gets in."""

    INLOOP = "inloop"
    AFSPRAAK = "afspraak"
    VERWIJZING = "verwijzing"
    ONBEKEND = "onbekend"


class Cost(StrEnum):
    """What it costs the person."""

    GRATIS = "gratis"
    EIGEN_BIJDRAGE = "eigen-bijdrage"
    ONBEKEND = "onbekend"


#: Services that send people back to medical care. Part of the directory, never a suggestion for a theme.
BACK_TO_CARE = "medisch-terug-naar-zorg"

#: How a theme reads in the middle of a Dutch sentence ("hulp bij ...").
THEME_NAMES: dict[str, str] = {
    Theme.EMOTIONELE_STEUN: "steun en een luisterend oor",
    Theme.LOTGENOTEN: "contact met lotgenoten",
    Theme.WERK: "werk",
    Theme.GELD: "geld",
    Theme.VERVOER: "vervoer",
    Theme.HUISHOUDEN_PRAKTISCH: "hulp in en om het huis",
    Theme.MANTELZORG: "mantelzorg",
    Theme.GEZIN_KINDEREN: "gezin en kinderen",
    Theme.RELATIE_INTIMITEIT: "relatie en intimiteit",
    Theme.BEWEGEN_VITALITEIT: "bewegen",
    Theme.VERMOEIDHEID: "vermoeidheid",
    Theme.VOEDING: "eten en voeding",
    Theme.CREATIEF_ONTSPANNING: "ontspanning en creatief bezig zijn",
    Theme.ZINGEVING: "zingeving",
    Theme.LEVENSEINDE: "zorg in de laatste fase",
    Theme.ROUW: "rouw",
    Theme.JONGEREN_AYA: "jong zijn met kanker",
    Theme.UITERLIJK: "uiterlijk",
    Theme.INFORMATIE_RECHTEN: "informatie en rechten",
    Theme.KA_DOOS: "de Kankerattentiedoos",
    Theme.VRIJWILLIGER_WORDEN: "vrijwilliger worden of geven",
}

#: How an audience reads after "ook voor" or "speciaal voor".
AUDIENCE_NAMES: dict[str, str] = {
    Audience.PATIENT: "mensen met kanker",
    Audience.EX_PATIENT: "mensen die kanker hebben gehad",
    Audience.NAASTE: "naasten",
    Audience.MANTELZORGER: "mantelzorgers",
    Audience.NABESTAANDE: "nabestaanden",
    Audience.KIND: "kinderen",
    Audience.JONGERE_AYA: "jongeren en jongvolwassenen",
    Audience.PROFESSIONAL: "hulpverleners",
}
