//! The templates that show a finding.

/// Two templates that show a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Examples {
    /// A template in which the finding is reported.
    pub fails: &'static str,
    /// A similar template in which it is not.
    pub passes: &'static str,
}

impl Examples {
    /// Returns the template that an example stands for, with markers such as `<1025 letters>` and `<201 entries>` written out.
    pub fn expand(example: &str) -> String {
        let mut text = String::new();
        let mut rest = example;
        while let Some((before, after)) = rest.split_once('<') {
            text.push_str(before);
            let marker = after.split_once('>').and_then(|(marker, tail)| {
                let (count, what) = marker.split_once(' ')?;
                Some((count.parse::<usize>().ok()?, what, tail))
            });
            rest = match marker {
                Some((count, "letters", tail)) => {
                    text.push_str(&"x".repeat(count));
                    tail
                }
                Some((count, "entries", tail)) => {
                    let entries: Vec<String> = (0..count).map(|it| format!("K{it}: 1")).collect();
                    text.push_str(&entries.join(", "));
                    tail
                }
                _ => {
                    text.push('<');
                    after
                }
            };
        }
        text.push_str(rest);
        text
    }
}
