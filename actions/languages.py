"""One sentence for who writes in another language: whom to call. What Wegwijs has to say in Dutch follows it.

No sentence promises that somebody who answers the phone speaks the language. Every number comes from the directory.
"""

from enum import StrEnum, auto
from functools import cache

from knowledge import helplines
from understanding.labels import Danger, DangerKind, DangerVariant, Language


class Need(StrEnum):
    """Whom somebody needs to reach."""

    PERSON = auto()
    CRISIS = auto()
    VIOLENCE = auto()
    OVERDOSE = auto()
    ACUTE = auto()


SENTENCES: dict[Language, dict[Need, str]] = {
    Language.ENGLISH: {
        Need.PERSON: (
            "This chatbot only speaks Dutch well; to talk to a person, call the kanker.nl Infolijn free of charge "
            "on {information}, and ask somebody who speaks Dutch to call with you if that helps."
        ),
        Need.CRISIS: (
            "You do not have to carry this alone: call {short} now, or {free} free of charge, day and night, call "
            "{emergency} if there is immediate danger, and ask somebody who speaks Dutch to call with you if that "
            "helps."
        ),
        Need.VIOLENCE: (
            "You do not have to solve this alone: call {emergency} if there is danger now, or call Veilig Thuis "
            "on {safe_at_home}, free of charge, day and night, with somebody who speaks Dutch if that helps."
        ),
        Need.OVERDOSE: (
            "Call {emergency} now, even if it was an accident or if there is little to notice, and call {short} "
            "or {free} (free of charge) after that if this is about not wanting to live."
        ),
        Need.ACUTE: (
            "Do not wait with this: call {emergency} now if it is very serious or quickly getting worse, and "
            "otherwise call the emergency number of your hospital or your doctor (huisarts, huisartsenpost) now."
        ),
    },
    Language.TURKISH: {
        Need.PERSON: (
            "Bu sohbet robotu yalnızca Hollandacayı iyi bilir; bir insanla konuşmak için kanker.nl Infolijn'i "
            "ücretsiz arayabilirsiniz: {information}, isterseniz Hollandaca bilen birinden sizinle birlikte "
            "aramasını rica edin."
        ),
        Need.CRISIS: (
            "Bu yükü tek başınıza taşımak zorunda değilsiniz: gece gündüz, şimdi {short} veya ücretsiz {free} "
            "numarasını, acil bir tehlike varsa {emergency} numarasını arayın, isterseniz Hollandaca bilen biri "
            "sizinle arasın."
        ),
        Need.VIOLENCE: (
            "Bunu tek başınıza çözmek zorunda değilsiniz: şu anda tehlike varsa {emergency} numarasını, yoksa "
            "gece gündüz ücretsiz olarak Veilig Thuis'u arayın: {safe_at_home}, isterseniz Hollandaca bilen biri "
            "sizinle arasın."
        ),
        Need.OVERDOSE: (
            "Kazayla olduysa da, belirti az olsa da şimdi hemen {emergency} numarasını arayın, yaşamak "
            "istemiyorsanız sonra {short} veya ücretsiz {free} numarasını da arayın."
        ),
        Need.ACUTE: (
            "Bununla beklemeyin: çok ciddiyse veya hızla kötüleşiyorsa şimdi {emergency} numarasını arayın, "
            "değilse hemen hastanenizin acil numarasını veya doktorunuzu (huisarts, huisartsenpost) arayın."
        ),
    },
    Language.POLISH: {
        Need.PERSON: (
            "Ten czatbot dobrze zna tylko język niderlandzki; aby porozmawiać z człowiekiem, proszę zadzwonić "
            "bezpłatnie na kanker.nl Infolijn: {information}, a w razie potrzeby poprosić kogoś, kto mówi po "
            "niderlandzku, o pomoc w rozmowie."
        ),
        Need.CRISIS: (
            "Nie trzeba dźwigać tego w samotności: proszę zadzwonić teraz, w dzień lub w nocy, pod {short} albo "
            "bezpłatnie pod {free}, a w razie bezpośredniego zagrożenia pod {emergency}, i jeśli to pomoże, "
            "poprosić kogoś, kto mówi po niderlandzku, o pomoc w rozmowie."
        ),
        Need.VIOLENCE: (
            "Nie trzeba radzić sobie z tym w samotności: jeśli jest niebezpiecznie teraz, proszę zadzwonić pod "
            "{emergency}, a po radę, w dzień lub w nocy, bezpłatnie do Veilig Thuis: {safe_at_home}, w razie "
            "potrzeby z kimś, kto mówi po niderlandzku."
        ),
        Need.OVERDOSE: (
            "Proszę natychmiast zadzwonić pod {emergency}, także jeśli to był przypadek lub niewiele widać, a "
            "potem, jeśli chodzi o brak chęci do życia, pod {short} albo bezpłatnie pod {free}."
        ),
        Need.ACUTE: (
            "Proszę z tym nie czekać: jeśli jest bardzo źle lub szybko się pogarsza, proszę zadzwonić teraz pod "
            "{emergency}, a w innym razie od razu pod numer alarmowy szpitala albo do lekarza (huisarts, "
            "huisartsenpost)."
        ),
    },
    Language.ARABIC: {
        Need.PERSON: (
            "روبوت المحادثة هذا لا يجيد إلا الهولندية؛ للتحدث مع إنسان يمكنكم الاتصال مجانًا بخط kanker.nl "
            "Infolijn على الرقم {information}، ويمكنكم أن تطلبوا من شخص يتكلم الهولندية أن يتصل معكم."
        ),
        Need.CRISIS: (
            "لستم مضطرين إلى تحمل هذا وحدكم: اتصلوا الآن، ليلًا أو نهارًا، بالرقم {short} أو مجانًا بالرقم "
            "{free}، وعند وجود خطر مباشر بالرقم {emergency}، ويمكن لشخص يتكلم الهولندية أن يتصل معكم."
        ),
        Need.VIOLENCE: (
            "لستم مضطرين إلى حل هذا وحدكم: اتصلوا بالرقم {emergency} إذا كان هناك خطر الآن، أو مجانًا، ليلًا أو "
            "نهارًا، بخط Veilig Thuis على الرقم {safe_at_home}، ويمكن لشخص يتكلم الهولندية أن يتصل معكم."
        ),
        Need.OVERDOSE: (
            "اتصلوا الآن فورًا بالرقم {emergency}، حتى لو حدث ذلك بالخطأ أو كانت الأعراض قليلة، ثم بالرقم {short} "
            "أو مجانًا بالرقم {free} إذا كان السبب عدم الرغبة في الحياة."
        ),
        Need.ACUTE: (
            "لا تنتظروا: إذا كان الأمر خطيرًا جدًا أو يسوء بسرعة فاتصلوا الآن بالرقم {emergency}، وإلا فاتصلوا "
            "فورًا برقم الطوارئ في المستشفى أو بالطبيب (huisarts أو huisartsenpost)."
        ),
    },
}


def whom_to_call(language: Language, danger: Danger | None) -> str:
    """The sentence that points to a person.

    Args:
        language: what somebody writes in.
        danger: what the Dutch answer warns of, if it does.
    """
    return SENTENCES[language][_need(danger)].format_map(_numbers(language))


def _need(danger: Danger | None) -> Need:
    """A medical question is one for the people of the information line too."""
    if danger is None or danger.kind is DangerKind.MEDISCHE_VRAAG:
        return Need.PERSON
    if danger.kind is DangerKind.ACUUT_MEDISCH:
        return Need.ACUTE
    if DangerVariant.OVERDOSE in danger.variants:
        return Need.OVERDOSE
    return Need.VIOLENCE if DangerVariant.VIOLENCE in danger.variants else Need.CRISIS


@cache
def _numbers(language: Language) -> dict[str, str]:
    short, free = helplines.helpline(helplines.SUICIDE_PREVENTION).numbers
    numbers = {
        "information": helplines.helpline(helplines.CANCER_INFORMATION).phone,
        "short": short,
        "free": free,
        "emergency": helplines.helpline(helplines.EMERGENCY).phone,
        "safe_at_home": helplines.helpline(helplines.SAFE_AT_HOME).phone,
    }
    if language is not Language.ARABIC:
        return numbers
    # Between words that run to the left, the groups of a number would change places.
    return {name: f"\u2066{number}\u2069" for name, number in numbers.items()}
