//! Changes of bytes, after which a text is rarely well-formed.

use crate::Random;

/// The strings that are inserted in inputs.
const WORDS: [&str; 44] = [
    "!Ref ",
    "!GetAtt ",
    "!Sub ",
    "!If ",
    "!Select ",
    "!Join ",
    "!FindInMap ",
    "!Base64 ",
    "{",
    "}",
    "[",
    "]",
    "Fn::If: ",
    "Fn::Sub: ",
    "Fn::ForEach::A: ",
    "Fn::Transform: ",
    "${",
    "${A.B}",
    "}}",
    "{{resolve:",
    "&a ",
    "*a",
    "<<: *a",
    "- ",
    ": ",
    "? ",
    "\n",
    "\n  ",
    "\r\n",
    "\t",
    "'",
    "\"",
    "|-\n",
    ">+2\n",
    "#",
    "null",
    "true",
    "-1",
    "99999999999999999999",
    ".nan",
    "\u{0}",
    "\u{fffd}",
    "\u{2028}",
    "é",
];

/// Removes, copies, inserts, replaces or exchanges some bytes.
pub fn disturb(input: &mut Vec<u8>, other: &[u8], random: &mut Random) {
    let at = random.below(input.len() + 1);
    let end = (at + random.below(60)).min(input.len());
    match random.below(7) {
        0 => drop(input.drain(at..end)),
        1 => {
            let copy = input[at..end].to_vec();
            let to = random.below(input.len() + 1);
            input.splice(to..to, copy);
        }
        2 => {
            let word = random.pick(&WORDS).copied().unwrap_or_default();
            input.splice(at..at, word.bytes());
        }
        3 => {
            let word = random.pick(&WORDS).copied().unwrap_or_default();
            input.splice(at..end, word.bytes());
        }
        4 => {
            if let Some(byte) = input.get_mut(at) {
                *byte = u8::try_from(random.number() % 256).unwrap_or(0);
            }
        }
        5 => indent(input, at, random),
        _ => {
            let from = random.below(other.len() + 1);
            let part = &other[from..(from + random.below(400)).min(other.len())];
            input.splice(at..end, part.iter().copied());
        }
    }
}

/// Changes the indentation of some lines.
fn indent(input: &mut Vec<u8>, at: usize, random: &mut Random) {
    let mut line = at;
    for _ in 0..=random.below(4) {
        let Some(next) = input.get(line..).and_then(|it| it.iter().position(|byte| *byte == b'\n'))
        else {
            return;
        };
        line += next + 1;
        let spaces = input[line..].iter().take_while(|byte| **byte == b' ').count();
        let less = random.below(spaces.min(4) + 1);
        if random.once_in(2) {
            input.drain(line..line + less);
        } else {
            input.splice(line..line, "   "[..random.below(4)].bytes());
        }
    }
}
