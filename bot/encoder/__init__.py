"""An offline sentence encoder: multilingual-e5-small with 7-bit weights on ONNX Runtime."""

from bot.encoder.encoder import SentenceEncoder
from bot.encoder.files import DEFAULT_FOLDER, EncoderMissing

__all__ = ["DEFAULT_FOLDER", "EncoderMissing", "SentenceEncoder"]
