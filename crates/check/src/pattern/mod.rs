//! Regular expressions of AWS, as far as this library can evaluate them in bounded time.
//!
//! CloudFormation and most services use the regular expressions of Java. Where the engine of this library has no equivalent,
//! an expression is widened: what the widened one refuses is certainly refused, and everything else is unknown.

mod characters;
mod parser;
mod set;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use parser::Parser;
use regex_lite::Regex;

/// The longest text that is compared, in characters. Repetitions above it count as unbounded.
const LONGEST_TEXT: usize = 2048;
/// The longest expression that is read, in bytes.
const LONGEST_PATTERN: usize = 4096;
/// The largest number of states of an expression.
const MOST_STATES: usize = 8192;
/// The most work for one comparison: the number of states times the number of characters.
const MOST_WORK: usize = 2_000_000;

/// The reason why an expression cannot be evaluated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// It is not valid in Java, for this reason.
    Fault(String),
    /// It is too large, or has syntax that this library does not evaluate.
    Unknown,
}

/// The part of a text that an expression must match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Match {
    /// Any part, as in a schema.
    Part,
    /// The whole text, as in `AllowedPattern`.
    Whole,
}

/// An expression that can be compared with texts.
#[derive(Debug)]
pub(crate) struct Pattern {
    main: Program,
    ahead: Vec<Ahead>,
}

/// An expression of the engine, with what is known about it.
#[derive(Debug)]
struct Program {
    regex: Regex,
    states: usize,
    /// True if it matches no text of ASCII characters that the original refuses.
    is_exact: bool,
    /// The same for all texts.
    is_exact_beyond_ascii: bool,
}

/// A condition for the text from its start on: `(?=..)` or `(?!..)`.
#[derive(Debug)]
struct Ahead {
    program: Program,
    is_negative: bool,
}

impl Program {
    /// Returns whether a text matches, or `None` if that is unknown.
    fn matches(&self, text: &str) -> Option<bool> {
        if !self.regex.is_match(text) {
            return Some(false);
        }
        let is_exact = self.is_exact && (self.is_exact_beyond_ascii || text.is_ascii());
        is_exact.then_some(true)
    }
}

impl Pattern {
    /// Reads an expression.
    pub(crate) fn new(pattern: &str, part: Match) -> Result<Pattern, Refusal> {
        if pattern.len() > LONGEST_PATTERN {
            return Err(Refusal::Unknown);
        }
        Parser::new(pattern, part).pattern()
    }

    /// Returns the work to compare a text, or `None` if the text is not compared, because it would take too long.
    pub(crate) fn work(&self, text: &str) -> Option<usize> {
        let states =
            self.main.states + self.ahead.iter().map(|it| it.program.states).sum::<usize>();
        let length = text.chars().count();
        let work = states.checked_mul(length + 1)?;
        (length <= LONGEST_TEXT && work <= MOST_WORK).then_some(work)
    }

    /// Returns whether a text matches, or `None` if that is unknown.
    pub(crate) fn matches(&self, text: &str) -> Option<bool> {
        self.work(text)?;
        let mut result = self.main.matches(text);
        for ahead in &self.ahead {
            let holds = ahead.program.matches(text).map(|it| it != ahead.is_negative);
            result = match (result, holds) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (Some(true), Some(true)) => Some(true),
                _ => None,
            };
        }
        result
    }
}

/// Returns whether a text matches an expression of a schema, or `None` if that is unknown.
pub(crate) fn matches(pattern: &'static str, text: &str) -> Option<bool> {
    thread_local! {
        static READ: RefCell<BTreeMap<&'static str, Option<Rc<Pattern>>>> = RefCell::default();
    }
    let read = || Pattern::new(pattern, Match::Part).ok().map(Rc::new);
    let pattern = READ.with_borrow_mut(|all| all.entry(pattern).or_insert_with(read).clone());
    pattern?.matches(text)
}

#[cfg(test)]
mod tests {
    use super::{Match, Pattern, Refusal, matches};

    fn fault(pattern: &str) -> Option<String> {
        match Pattern::new(pattern, Match::Whole) {
            Err(Refusal::Fault(reason)) => Some(reason),
            _ => None,
        }
    }

    #[test]
    fn classes_of_unicode_are_exact_for_ascii() {
        let tag = r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$";
        assert_eq!(matches(tag, "Research 7_.:/=+-@"), Some(true));
        assert_eq!(matches(tag, "R&D"), Some(false));
        assert_eq!(matches(tag, "a;b"), Some(false));
        assert_eq!(matches(tag, ""), Some(true));
        assert_eq!(matches(tag, "Größe"), None);
        assert_eq!(matches(tag, "Größe & Sohn"), Some(false));
        assert_eq!(matches(r"^\P{L}+$", "12-"), Some(true));
        assert_eq!(matches(r"^\P{L}+$", "1a"), Some(false));
        assert_eq!(matches(r"^\P{L}+$", "ö"), None);
        assert_eq!(matches(r"^[^\p{N}]+$", "a1"), Some(false));
        assert_eq!(matches(r"^[\p{Lu}\pP]+$", "A!"), Some(true));
        assert_eq!(matches(r"^[\p{S}]+$", "$+<=>^`|~"), Some(true));
        assert_eq!(matches(r"^[\p{P}]+$", "!\"#%&'()*,-./:;?@[\\]_{}"), Some(true));
        assert_eq!(matches(r"^\p{P}$", "+"), Some(false));
        assert_eq!(matches(r"^\p{Unheard}$", "+"), None);
    }

    #[test]
    fn escapes_are_read_as_java_does() {
        assert_eq!(matches(r"^[\u0009\u000A\u0020-\u007E]+$", "a\tb"), Some(true));
        assert_eq!(matches(r"^[\x20-\x7e]+$", "a\nb"), Some(false));
        assert_eq!(
            matches(r"^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*$", "é"),
            None
        );
        assert_eq!(matches(r"^[\s\S]{1,10}$", "0123456789"), Some(true));
        assert_eq!(matches(r"^[\s\S]{1,10}$", "0123456789a"), Some(false));
        assert_eq!(matches(r"\Aabc\Z", "abc"), Some(true));
        assert_eq!(matches(r"^\Qa.b\E$", "a.b"), Some(true));
        assert_eq!(matches(r"^\Qa.b\E$", "axb"), Some(false));
        assert_eq!(matches("^a$", "a\n"), Some(true));
        assert_eq!(matches("^a.b$", "a\nb"), Some(false));
    }

    #[test]
    fn lookahead_at_the_start_is_evaluated() {
        let key = r"^(?!aws:)[a-zA-Z:]*$";
        assert_eq!(matches(key, "aws:x"), Some(false));
        assert_eq!(matches(key, "xaws:"), Some(true));
        assert_eq!(matches(r"^(?=.*[0-9])(?=.*[a-z]).{2,}$", "ab"), Some(false));
        assert_eq!(matches(r"^(?=.*[0-9])(?=.*[a-z]).{2,}$", "a1"), Some(true));
        // In other places, what remains of the expression can still refuse.
        assert_eq!(matches(r"^a(?!b)[a-z]$", "ab"), None);
        assert_eq!(matches(r"^a(?!b)[a-z]$", "a1"), Some(false));
        assert_eq!(matches(r"^(a)\1$", "ab"), None);
    }

    #[test]
    fn faults_of_java_are_reported() {
        for pattern in [
            "[", "[a", "(", "(a", "a)", "*", "+a", "a|?", "a**", "a{2}+*", "{", "a{x}", "a{1",
            "a{1,", "a{2,1}", "[z-a]", "a\\", "[a\\", r"\y", r"\i", "a(?#b)", "(?<1a>b)",
        ] {
            assert!(fault(pattern).is_some(), "{pattern}");
        }
    }

    #[test]
    fn valid_and_doubtful_expressions_are_no_fault() {
        for pattern in [
            "",
            "a",
            "a|",
            "|a",
            "()",
            "a{2}",
            "a{2,}",
            "a{2,3}?",
            "a*+",
            "a++",
            "(?i)a",
            "(?<n>a)",
            r"\k<n>",
            "(?>a)",
            "]",
            "}",
            "a]",
            "[a-]",
            "[-a]",
            r"[\w-.]",
            r"[\]]",
            "[a[b]]",
            "[a[b]",
            "[]a]",
            "[^]a]",
            "[a&&b]",
            r"\-",
            r"\_",
            r"\h",
            r"\R",
            "(?<=a)b",
            "(?<!a)b",
            "[!-/:-@[-`{-~]*",
            r"\p{IsLatin}",
            "$",
            "^",
            "(?:a)",
            "(?s:a)",
            "a??",
        ] {
            assert_eq!(fault(pattern), None, "{pattern}");
        }
    }

    #[test]
    fn the_whole_text_must_match() {
        let whole = |pattern, text| Pattern::new(pattern, Match::Whole).ok()?.matches(text);
        assert_eq!(whole("a|b", "ab"), Some(false));
        assert_eq!(whole("[a-z]+", "abc"), Some(true));
        assert_eq!(whole("[a-z]+", "abc1"), Some(false));
        assert_eq!(whole("(?i)[a-z]+", "ABC"), Some(true));
        assert_eq!(whole("(?!a).*", "abc"), Some(false));
        assert_eq!(whole("[a[b]]", "a"), None);
    }

    #[test]
    fn the_work_is_bounded() {
        for pattern in [
            "(.{1,99}){1,99}",
            "((a{1,999}){1,999}){1,999}",
            &"(a*)*".repeat(800),
            &"(".repeat(2000),
            &"a?".repeat(2000),
            "(x+x+)+y",
        ] {
            let read = Pattern::new(pattern, Match::Whole);
            let states = read.as_ref().map_or(0, |it| it.main.states);
            assert!(states <= super::MOST_STATES, "{pattern}: {states}");
            if let Ok(read) = read {
                for length in [10, 100, 1000, 10_000, 1_000_000] {
                    let work = read.work(&"x".repeat(length)).unwrap_or(0);
                    assert!(work <= super::MOST_WORK, "{pattern}: {work}");
                }
            }
        }
        assert!(Pattern::new(&"a".repeat(5000), Match::Whole).is_err());
    }

    #[test]
    fn large_limits_count_as_unbounded() {
        assert_eq!(matches("^[a-z]{1,65536}$", "abc"), Some(true));
        assert_eq!(matches("^[a-z]{1,65536}$", "abc1"), Some(false));
        assert_eq!(matches("^[a-z]{5000,}$", "abc"), None);
    }
}
