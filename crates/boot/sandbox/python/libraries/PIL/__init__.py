"""Takes the place of Pillow."""


class UnidentifiedImageError(OSError):
    pass
