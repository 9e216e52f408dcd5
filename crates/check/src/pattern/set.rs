//! Sets of characters: exact for ASCII, and all or nothing beyond it.

use std::fmt::Write;

/// The characters of a set beyond ASCII.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beyond {
    Nothing,
    Something,
    All,
}

/// A set of characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Set {
    /// A bit for each ASCII character.
    ascii: u128,
    beyond: Beyond,
}

const LOWER: &str = "abcdefghijklmnopqrstuvwxyz";
const UPPER: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS: &str = "0123456789";
const ALL_PUNCTUATION: &str = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

impl Set {
    pub(super) const EMPTY: Set = Set { ascii: 0, beyond: Beyond::Nothing };

    pub(super) fn of(characters: &str) -> Set {
        characters.chars().fold(Set::EMPTY, |set, it| set.or(Set::range(it, it)))
    }

    /// Returns the characters between two, both included.
    pub(super) fn range(first: char, last: char) -> Set {
        let ascii =
            (u32::from(first)..=u32::from(last).min(127)).fold(0, |all, it| all | 1u128 << it);
        let beyond = if last.is_ascii() { Beyond::Nothing } else { Beyond::Something };
        Set { ascii, beyond }
    }

    pub(super) fn or(self, other: Set) -> Set {
        let beyond = match (self.beyond, other.beyond) {
            (Beyond::All, _) | (_, Beyond::All) => Beyond::All,
            (Beyond::Nothing, Beyond::Nothing) => Beyond::Nothing,
            _ => Beyond::Something,
        };
        Set { ascii: self.ascii | other.ascii, beyond }
    }

    pub(super) fn complement(self) -> Set {
        let beyond = match self.beyond {
            Beyond::Nothing => Beyond::All,
            Beyond::Something => Beyond::Something,
            Beyond::All => Beyond::Nothing,
        };
        Set { ascii: !self.ascii, beyond }
    }

    /// Returns true if it is unknown which characters beyond ASCII are in the set. It is written with all of them.
    pub(super) fn is_wider(self) -> bool {
        self.beyond == Beyond::Something
    }

    /// Returns the set of a class such as `\d` by its letter.
    pub(super) fn shorthand(letter: char) -> Option<Set> {
        let set = match letter.to_ascii_lowercase() {
            'd' => Set::of(DIGITS),
            'w' => Set::of(LOWER).or(Set::of(UPPER)).or(Set::of(DIGITS)).or(Set::of("_")),
            's' => Set::of(" \t\n\r\u{b}\u{c}"),
            'h' => Set { beyond: Beyond::Something, ..Set::of(" \t") },
            'v' => Set { beyond: Beyond::Something, ..Set::of("\n\u{b}\u{c}\r") },
            _ => return None,
        };
        Some(if letter.is_ascii_uppercase() { set.complement() } else { set })
    }

    /// Returns the set of a property such as `\p{L}`.
    pub(super) fn property(name: &str) -> Option<Set> {
        let ascii_only = |it: Set| Some(it);
        let some = |it: &str| Some(Set { beyond: Beyond::Something, ..Set::of(it) });
        let letters = || Set::of(LOWER).or(Set::of(UPPER));
        let control = Set::range('\0', '\x1f').or(Set::of("\x7f"));
        let name =
            name.strip_prefix("Is").or(name.strip_prefix("general_category=")).unwrap_or(name);
        match name {
            "L" | "LC" | "Alphabetic" => Some(Set { beyond: Beyond::Something, ..letters() }),
            "Lu" => some(UPPER),
            "Ll" => some(LOWER),
            "Lt" | "Lm" | "Lo" | "M" | "Mn" | "Mc" | "Me" | "Nl" | "No" | "Zl" | "Zp" | "Pi"
            | "Pf" | "So" | "Cf" | "Co" | "Cn" => some(""),
            "N" | "Nd" => some(DIGITS),
            "Z" | "Zs" => some(" "),
            "P" => some("!\"#%&'()*,-./:;?@[\\]_{}"),
            "Pc" => some("_"),
            "Pd" => some("-"),
            "Ps" => some("([{"),
            "Pe" => some(")]}"),
            "Po" => some("!\"#%&'*,./:;?@\\"),
            "S" => some("$+<=>^`|~"),
            "Sm" => some("+<=>|~"),
            "Sc" => some("$"),
            "Sk" => some("^`"),
            "C" | "Cc" => Some(Set { beyond: Beyond::Something, ..control }),
            // The classes of POSIX have only ASCII characters in Java.
            "Alpha" => ascii_only(letters()),
            "Digit" => ascii_only(Set::of(DIGITS)),
            "Alnum" => ascii_only(letters().or(Set::of(DIGITS))),
            "Upper" => ascii_only(Set::of(UPPER)),
            "Lower" => ascii_only(Set::of(LOWER)),
            "Punct" => ascii_only(Set::of(ALL_PUNCTUATION)),
            "Graph" => ascii_only(Set::range('!', '~')),
            "Print" => ascii_only(Set::range(' ', '~')),
            "Blank" => ascii_only(Set::of(" \t")),
            "Cntrl" => ascii_only(control),
            "XDigit" => ascii_only(Set::of("0123456789abcdefABCDEF")),
            "Space" => Set::shorthand('s'),
            "ASCII" => ascii_only(Set::range('\0', '\x7f')),
            _ => None,
        }
    }

    /// Writes the set in the syntax of the engine.
    pub(super) fn write(self, out: &mut String) {
        out.push('[');
        for code in 0..128u32 {
            if self.ascii & (1 << code) != 0 {
                // Writing to a String cannot fail.
                let _ = write!(out, "\\x{{{code:x}}}");
            }
        }
        if self.beyond != Beyond::Nothing {
            out.push_str("\\x{80}-\\x{10FFFF}");
        }
        if self == Set::EMPTY {
            // A class of no characters.
            out.push_str("^\\x{0}-\\x{10FFFF}");
        }
        out.push(']');
    }
}
