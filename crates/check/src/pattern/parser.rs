//! Reads a regular expression of Java, and writes it in the syntax of the engine.

use std::fmt::Write;

use regex_lite::Regex;

use super::set::Set;
use super::{Ahead, LONGEST_TEXT, MOST_STATES, Match, Pattern, Program, Refusal};

/// The deepest nesting of groups that is read.
const DEEPEST: usize = 50;

/// A part of an expression in the syntax of the engine.
#[derive(Clone, Debug, Default)]
struct Part {
    text: String,
    states: usize,
    /// True if it may match more than the original.
    is_wider: bool,
    /// True if it may match more than the original in texts with characters beyond ASCII.
    is_wider_beyond_ascii: bool,
}

impl Part {
    fn new(text: &str) -> Part {
        Part { text: text.to_owned(), states: 1, ..Part::default() }
    }

    fn wider(text: &str) -> Part {
        Part { is_wider: true, ..Part::new(text) }
    }

    fn of_set(set: Set) -> Part {
        let mut text = String::new();
        set.write(&mut text);
        Part { is_wider_beyond_ascii: set.is_wider(), ..Part::new(&text) }
    }

    fn add(&mut self, other: &Part) {
        self.text.push_str(&other.text);
        self.states = self.states.saturating_add(other.states);
        self.is_wider |= other.is_wider;
        self.is_wider_beyond_ascii |= other.is_wider_beyond_ascii;
    }

    fn program(&self, text: &str) -> Result<Program, Refusal> {
        if self.states > MOST_STATES {
            return Err(Refusal::Unknown);
        }
        Ok(Program {
            regex: Regex::new(text).map_err(|_| Refusal::Unknown)?,
            states: self.states,
            is_exact: !self.is_wider,
            is_exact_beyond_ascii: !self.is_wider_beyond_ascii,
        })
    }
}

/// The next part of a sequence.
enum Item {
    Part(Part),
    /// Something without characters that cannot be repeated.
    Place(Part),
    Ahead(Part, bool),
}

pub(super) struct Parser<'a> {
    pub(super) rest: &'a str,
    part: Match,
    dot: Set,
    prefix: &'static str,
    /// True from syntax on that this parser does not read to its end. Later faults are not certain.
    pub(super) is_doubtful: bool,
    /// True if the expression has syntax that cannot be widened.
    pub(super) is_unknown: bool,
}

pub(super) fn fault<T>(reason: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal::Fault(reason.into()))
}

impl<'a> Parser<'a> {
    pub(super) fn new(pattern: &'a str, part: Match) -> Parser<'a> {
        let dot = Set::of("\n").complement();
        Parser { rest: pattern, part, dot, prefix: "", is_doubtful: false, is_unknown: false }
    }

    pub(super) fn pattern(mut self) -> Result<Pattern, Refusal> {
        let read = self.read();
        match read {
            Err(Refusal::Fault(_)) if self.is_doubtful => Err(Refusal::Unknown),
            Ok(_) if self.is_unknown => Err(Refusal::Unknown),
            other => other,
        }
    }

    fn read(&mut self) -> Result<Pattern, Refusal> {
        for (flag, prefix) in [("(?i)", "(?i)"), ("(?s)", "")] {
            if self.take(flag) {
                self.prefix = prefix;
                if flag == "(?s)" {
                    self.dot = Set::EMPTY.complement();
                }
                break;
            }
        }
        let is_anchored = self.part == Match::Whole
            || self.rest.starts_with(['^'])
            || self.rest.starts_with("\\A");
        let (mut main, mut ahead) = (Part::default(), Vec::new());
        let mut alternatives = 1;
        let mut is_start = true;
        loop {
            match self.next()? {
                None if self.rest.is_empty() => break,
                None if self.take("|") => {
                    alternatives += 1;
                    main.text.push('|');
                    is_start = false;
                }
                None => return fault("`)` has no `(`"),
                Some(Item::Place(place)) => main.add(&place),
                Some(Item::Ahead(part, is_negative)) if is_start && is_anchored => {
                    ahead.push((part, is_negative));
                }
                Some(Item::Ahead(..)) => main.add(&Part::wider("(?:)")),
                Some(Item::Part(part)) => {
                    main.add(&part);
                    is_start = false;
                }
            }
        }
        // The conditions belong to the first alternative only.
        if alternatives > 1 && !ahead.is_empty() {
            ahead.clear();
            main.is_wider = true;
        }
        let text = match self.part {
            Match::Part => format!("{}(?:{})", self.prefix, main.text),
            Match::Whole => format!("{}^(?:{})$", self.prefix, main.text),
        };
        let prefix = self.prefix;
        let ahead = ahead.into_iter().map(|(part, is_negative)| {
            let program = part.program(&format!("{prefix}^(?:{})", part.text))?;
            Ok(Ahead { program, is_negative })
        });
        Ok(Pattern { ahead: ahead.collect::<Result<_, Refusal>>()?, main: main.program(&text)? })
    }

    pub(super) fn take(&mut self, text: &str) -> bool {
        match self.rest.strip_prefix(text) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    pub(super) fn character(&mut self) -> Option<char> {
        let mut characters = self.rest.chars();
        let first = characters.next()?;
        self.rest = characters.as_str();
        Some(first)
    }

    /// Reads the next item with its repetition at the top level. Returns `None` at the end, `|` or `)`.
    fn next(&mut self) -> Result<Option<Item>, Refusal> {
        self.item(0)
    }

    /// Reads alternatives up to the end of their group.
    fn alternatives(&mut self, depth: usize) -> Result<Part, Refusal> {
        if depth > DEEPEST {
            self.is_doubtful = true;
            return Err(Refusal::Unknown);
        }
        let mut all = Part::default();
        loop {
            match self.item(depth)? {
                None if self.take(")") => break,
                None if self.take("|") => all.text.push('|'),
                None => return fault("`(` is not closed"),
                Some(Item::Place(part) | Item::Part(part)) => all.add(&part),
                Some(Item::Ahead(..)) => all.add(&Part::wider("(?:)")),
            }
        }
        Ok(all)
    }

    fn item(&mut self, depth: usize) -> Result<Option<Item>, Refusal> {
        let item = match self.rest.chars().next() {
            None | Some('|' | ')') => return Ok(None),
            Some(sign @ ('*' | '+' | '?')) => {
                return fault(format!("`{sign}` has nothing to repeat"));
            }
            Some('{') => {
                // Java repeats an empty text then.
                self.is_unknown = true;
                Item::Part(Part::new(""))
            }
            Some('^') => self.place("^"),
            Some('$') => {
                let end = self.end();
                self.place(end)
            }
            Some('.') => {
                self.character();
                Item::Part(Part::of_set(self.dot))
            }
            Some('(') => {
                self.character();
                self.group(depth)?
            }
            Some('[') => {
                self.character();
                Item::Part(Part::of_set(self.class()?))
            }
            Some('\\') => {
                self.character();
                self.escape()?
            }
            Some(character) => {
                self.character();
                Item::Part(literal(character))
            }
        };
        self.repetition(item).map(Some)
    }

    fn place(&mut self, text: &str) -> Item {
        self.character();
        Item::Place(Part::new(text))
    }

    /// Returns the end of a text. In a part of a text, Java accepts a line break behind it.
    fn end(&self) -> &'static str {
        if self.part == Match::Part { "(?:\\x{a}?$)" } else { "$" }
    }

    fn group(&mut self, depth: usize) -> Result<Item, Refusal> {
        let within = |part: Part| Part { text: format!("(?:{})", part.text), ..part };
        if !self.take("?") {
            return Ok(Item::Part(within(self.alternatives(depth + 1)?)));
        }
        for (sign, is_negative) in [("=", false), ("!", true)] {
            if self.take(sign) {
                return Ok(Item::Ahead(self.alternatives(depth + 1)?, is_negative));
            }
        }
        for sign in ["<=", "<!"] {
            if self.take(sign) {
                self.alternatives(depth + 1)?;
                return Ok(Item::Place(Part::wider("(?:)")));
            }
        }
        if self.take(":") {
            return Ok(Item::Part(within(self.alternatives(depth + 1)?)));
        }
        if self.take(">") {
            let part = self.alternatives(depth + 1)?;
            return Ok(Item::Part(Part { is_wider: true, ..within(part) }));
        }
        if self.take("<") {
            let name: String = self.rest.chars().take_while(|it| *it != '>').collect();
            let is_name = name.starts_with(|it: char| it.is_ascii_alphabetic())
                && name.chars().all(|it| it.is_ascii_alphanumeric());
            if !is_name || !self.rest[name.len()..].starts_with('>') {
                return fault("a group has a name that is not valid");
            }
            self.rest = &self.rest[name.len() + 1..];
            return Ok(Item::Part(within(self.alternatives(depth + 1)?)));
        }
        if self.rest.starts_with('#') {
            return fault("`(?#` is not supported");
        }
        // Flags inside of an expression.
        self.is_unknown = true;
        let flags: String =
            self.rest.chars().take_while(|it| it.is_ascii_alphabetic() || *it == '-').collect();
        self.rest = &self.rest[flags.len()..];
        if self.take(")") {
            return Ok(Item::Place(Part::new("")));
        }
        if !self.take(":") {
            self.is_doubtful = true;
        }
        Ok(Item::Part(within(self.alternatives(depth + 1)?)))
    }

    fn repetition(&mut self, item: Item) -> Result<Item, Refusal> {
        let (least, most) = match self.rest.chars().next() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => {
                self.character();
                return match self.counts()? {
                    Some((least, most)) => self.repeated(item, least, most),
                    None => Ok(item),
                };
            }
            _ => return Ok(item),
        };
        self.character();
        self.repeated(item, least, most)
    }

    /// Reads the numbers in braces.
    fn counts(&mut self) -> Result<Option<(usize, Option<usize>)>, Refusal> {
        let (inside, rest) = match self.rest.split_once('}') {
            _ if !self.rest.starts_with(|it: char| it.is_ascii_digit()) => {
                return fault("`{` has no number");
            }
            None => return fault("`{` is not closed"),
            Some(both) => both,
        };
        let (least, most) = inside.split_once(',').unwrap_or((inside, inside));
        if !least.chars().chain(most.chars()).all(|it| it.is_ascii_digit()) {
            return fault(format!("`{{{inside}}}` is not a number of repetitions"));
        }
        self.rest = rest;
        let number = |it: &str| it.parse::<usize>().ok();
        let (Some(least), most) = (number(least), number(most)) else {
            self.is_unknown = true;
            return Ok(None);
        };
        if most.is_some_and(|it| it < least) {
            return fault(format!("`{{{inside}}}` has a maximum below its minimum"));
        }
        Ok(Some((least, most)))
    }

    fn repeated(&mut self, item: Item, least: usize, most: Option<usize>) -> Result<Item, Refusal> {
        let is_possessive = self.take("+");
        if !is_possessive {
            self.take("?");
        }
        if let Some(sign @ ('*' | '+' | '?')) = self.rest.chars().next() {
            return fault(format!("`{sign}` repeats a repetition"));
        }
        if self.rest.starts_with('{') {
            self.is_unknown = true;
        }
        let Item::Part(part) = item else {
            // A repeated position or condition may be left out.
            return Ok(Item::Place(Part::wider("(?:)")));
        };
        if least > LONGEST_TEXT {
            self.is_unknown = true;
            return Ok(Item::Part(part));
        }
        let most = most.filter(|it| *it <= LONGEST_TEXT);
        let times = most.unwrap_or(least + 1).max(1);
        let states = part.states.max(1).saturating_mul(times);
        if states > MOST_STATES {
            self.is_unknown = true;
            return Ok(Item::Part(part));
        }
        let count = match most {
            Some(most) => format!("{{{least},{most}}}"),
            None => format!("{{{least},}}"),
        };
        let text = format!("(?:{}){count}", part.text);
        Ok(Item::Part(Part { text, states, is_wider: part.is_wider || is_possessive, ..part }))
    }

    /// Reads what follows a backslash.
    fn escape(&mut self) -> Result<Item, Refusal> {
        let Some(character) = self.character() else { return fault("`\\` has nothing behind it") };
        if let Some(set) = Set::shorthand(character) {
            return Ok(Item::Part(Part::of_set(set)));
        }
        let end = self.end();
        Ok(match character {
            'p' | 'P' => Item::Part(Part::of_set(self.property(character == 'P'))),
            // Letters beyond ASCII have other boundaries in Java.
            'b' | 'B' => Item::Place(Part::wider("(?:)")),
            'A' => Item::Place(Part::new("^")),
            'Z' => Item::Place(Part::new(end)),
            'z' => Item::Place(Part::new("$")),
            'Q' => {
                let (quoted, rest) = self.rest.split_once("\\E").unwrap_or((self.rest, ""));
                self.rest = rest;
                let mut all = Part::default();
                quoted.chars().for_each(|it| all.add(&literal(it)));
                Item::Part(Part { text: format!("(?:{})", all.text), ..all })
            }
            '1'..='9' | 'k' | 'G' | 'R' | 'X' | 'N' => {
                self.is_unknown = true;
                self.is_doubtful |= character == 'N';
                if character == 'k' && self.take("<") {
                    let name = self.rest.split_once('>');
                    self.rest = name.map_or("", |(_, rest)| rest);
                }
                Item::Part(Part::new(""))
            }
            other => Item::Part(literal(self.escaped(other)?)),
        })
    }
}

/// Returns the part that matches one character.
fn literal(character: char) -> Part {
    let mut text = String::new();
    if character.is_ascii_alphanumeric() {
        text.push(character);
    } else {
        // Writing to a String cannot fail.
        let _ = write!(text, "\\x{{{:x}}}", u32::from(character));
    }
    Part::new(&text)
}
