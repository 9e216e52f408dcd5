//! The values of plain scalars in YAML 1.1 and JSON.

use crate::Node;

/// Returns the value of an untagged plain scalar by the rules of YAML 1.1, which CloudFormation follows, or `None` if it
/// is a string. Dates stay strings.
pub(crate) fn plain(text: &str) -> Option<Node> {
    match text.as_bytes() {
        [] => return Some(Node::Null),
        [b'0'..=b'9' | b'+' | b'-' | b'.', ..] => {}
        // No longer string is anything else, and most strings start with another letter.
        [first, ..] if text.len() > 5 || !b"~nNtTyYoOfF".contains(first) => return None,
        _ => {}
    }
    match text {
        "~" | "null" | "Null" | "NULL" => return Some(Node::Null),
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => {
            return Some(Node::RawNumber(".inf".into()));
        }
        "-.inf" | "-.Inf" | "-.INF" => return Some(Node::RawNumber("-.inf".into())),
        ".nan" | ".NaN" | ".NAN" => return Some(Node::RawNumber(".nan".into())),
        "true" | "True" | "TRUE" | "yes" | "Yes" | "YES" | "on" | "On" | "ON" => {
            return Some(Node::Bool(true));
        }
        "false" | "False" | "FALSE" | "no" | "No" | "NO" | "off" | "Off" | "OFF" => {
            return Some(Node::Bool(false));
        }
        _ => {}
    }
    int(text).or_else(|| float(text))
}

/// Reads a whole number: decimal, octal (`0`), hexadecimal (`0x`), binary (`0b`), or base 60 with colons. Underscores
/// are ignored.
fn int(text: &str) -> Option<Node> {
    let (negative, digits) = match text.as_bytes() {
        [b'-', ..] => (true, &text[1..]),
        [b'+', ..] => (false, &text[1..]),
        _ => (false, text),
    };
    if !digits.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let clean: String = digits.chars().filter(|character| *character != '_').collect();
    if clean.contains(':') {
        return base_60(&clean).map(|number| Node::Int(if negative { -number } else { number }));
    }
    let (digits, radix) = match clean.as_bytes() {
        [b'0', b'x', ..] => (&clean[2..], 16),
        [b'0', b'b', ..] => (&clean[2..], 2),
        [b'0', b'0'..=b'7', ..] => (&clean[1..], 8),
        // `08` and `09` are not valid octal numbers, so they are strings.
        [b'0', _, ..] => return None,
        _ => (clean.as_str(), 10),
    };
    if digits.is_empty() || digits.starts_with(['+', '-']) {
        return None;
    }
    if !digits.chars().all(|digit| digit.is_digit(radix)) {
        return None;
    }
    let signed = if negative { format!("-{digits}") } else { digits.to_owned() };
    match i64::from_str_radix(&signed, radix) {
        Ok(number) => Some(Node::Int(number)),
        // A number of more than 64 bits keeps its digits.
        Err(_) if radix == 10 => Some(Node::RawNumber(signed.into())),
        Err(_) => i128::from_str_radix(&signed, radix)
            .ok()
            .map(|number| Node::RawNumber(number.to_string().into())),
    }
}

fn base_60(text: &str) -> Option<i64> {
    let mut parts = text.split(':');
    let first = parts.next()?;
    if first.starts_with('0') && first.len() > 1 {
        return None;
    }
    let mut number: i64 = first.parse().ok()?;
    for part in parts {
        let digits = part.len();
        let value: i64 = part.parse().ok().filter(|value| (0..60).contains(value))?;
        if !(1..=2).contains(&digits) || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        number = number.checked_mul(60)?.checked_add(value)?;
    }
    Some(number)
}

/// Reads a number with a decimal point. YAML 1.1 requires a sign in the exponent and JSON does not; both are read.
fn float(text: &str) -> Option<Node> {
    let body = text.strip_prefix(['+', '-']).unwrap_or(text);
    let mut characters = body.chars();
    let first = characters.next()?;
    let valid = first.is_ascii_digit() || (first == '.' && body.len() > 1);
    let has_point_or_exponent = body.contains('.') || body.contains(['e', 'E']);
    if !valid
        || !has_point_or_exponent
        || !body
            .chars()
            .all(|it| it.is_ascii_digit() || matches!(it, '.' | 'e' | 'E' | '+' | '-' | '_'))
    {
        return None;
    }
    // Without a decimal point, `1e3` is a string in YAML 1.1 and a number in JSON, which [`json`] reads.
    if !body.contains('.') {
        return None;
    }
    let clean: String = text.chars().filter(|character| *character != '_').collect();
    fraction(clean.strip_prefix('+').unwrap_or(&clean))
}

/// Reads a number with a decimal point or an exponent. One that is too large keeps its digits.
fn fraction(text: &str) -> Option<Node> {
    let number: f64 = text.parse().ok()?;
    if number.is_finite() {
        return Some(Node::Number(number));
    }
    // The form that both YAML 1.1 and JSON read as a number.
    let lower = text.to_ascii_lowercase();
    let (digits, exponent) = lower.split_once('e').unwrap_or((&lower, "+0"));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let (sign, whole) = whole.strip_prefix('-').map_or(("", whole), |it| ("-", it));
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let part = if part.is_empty() { "0" } else { part };
    let plus = if exponent.starts_with(['+', '-']) { "" } else { "+" };
    Some(Node::RawNumber(format!("{sign}{whole}.{part}e{plus}{exponent}").into()))
}

/// Returns the value of an unquoted scalar of a JSON text.
pub(crate) fn json(text: &str) -> Option<Node> {
    match text {
        "null" => return Some(Node::Null),
        "true" => return Some(Node::Bool(true)),
        "false" => return Some(Node::Bool(false)),
        _ => {}
    }
    let body = text.strip_prefix('-').unwrap_or(text);
    let leading_zero =
        body.len() > 1 && body.starts_with('0') && body.as_bytes()[1].is_ascii_digit();
    if !body.starts_with(|first: char| first.is_ascii_digit()) || leading_zero {
        return None;
    }
    if body.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(text.parse().map_or_else(|_| Node::RawNumber(text.into()), Node::Int));
    }
    fraction(text)
}

#[cfg(test)]
mod tests {
    use super::plain;
    use crate::Node;

    #[test]
    fn plain_scalars_mean_what_yaml_1_1_says() {
        for (text, value) in [
            ("yes", Node::Bool(true)),
            ("Off", Node::Bool(false)),
            ("y", Node::text("y")),
            ("~", Node::Null),
            ("012", Node::Int(10)),
            ("08", Node::text("08")),
            ("0x1F", Node::Int(31)),
            ("1_000", Node::Int(1000)),
            ("-12", Node::Int(-12)),
            ("12:30:45", Node::Int(45045)),
            ("1.5", Node::Number(1.5)),
            ("1.0e+3", Node::Number(1000.0)),
            ("1e3", Node::text("1e3")),
            ("2012-10-17", Node::text("2012-10-17")),
            ("10.0.0.0/16", Node::text("10.0.0.0/16")),
            ("1.2.3", Node::text("1.2.3")),
            ("-", Node::text("-")),
            (".", Node::text(".")),
            ("9223372036854775808", Node::RawNumber("9223372036854775808".into())),
            ("0xFFFFFFFFFFFFFFFFFF", Node::RawNumber("4722366482869645213695".into())),
            ("-.Inf", Node::RawNumber("-.inf".into())),
            ("1.5e+400", Node::RawNumber("1.5e+400".into())),
            ("+01_0.E400", Node::RawNumber("10.0e+400".into())),
        ] {
            let found = plain(text).unwrap_or_else(|| Node::text(text));
            assert_eq!(found, value, "{text}");
        }
    }
}
