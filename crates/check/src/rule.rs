//! What a rule is.

use crate::Severity;
use crate::context::Context;
use crate::findings::Findings;

/// A rule: what it looks for, why, and how to mend what it finds.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The id, such as `EFS-040`; never used for something else.
    pub id: &'static str,
    /// How bad what it finds is, unless a finding says otherwise.
    pub severity: Severity,
    /// What it finds, in a line.
    pub title: &'static str,
    /// What exactly it looks for.
    pub what: &'static str,
    /// What goes wrong otherwise.
    pub why: &'static str,
    /// Where the fact comes from: a page, a schema, a service model.
    pub source: &'static str,
    /// How to mend it.
    pub fix: &'static str,
    /// What it does not see, on purpose.
    pub not_covered: &'static str,
    /// A template it finds something in.
    pub failing: &'static str,
    /// A template much like it that is fine.
    pub passing: &'static str,
    pub(crate) check: fn(&Context<'_>, &mut Findings<'_>),
}

impl Rule {
    /// An example as the template it stands for: `<1025 letters>` and `<201 entries>` written out.
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

    /// The rule as a page of the reference, in Markdown.
    pub fn page(&self) -> String {
        let Rule { id, title, what, why, source, fix, not_covered, failing, passing, .. } = self;
        let mut text = format!(
            "## {id}: {title}\n\nSeverity: {}\n\n**What.** {what}\n\n**Why.** {why}\n\n**Fix.** {fix}\n\n**Source.** {source}\n",
            self.severity.name()
        );
        if !not_covered.is_empty() {
            text.push_str(&format!("\n**Not covered.** {not_covered}\n"));
        }
        text.push_str(&format!(
            "\nFails:\n\n```yaml\n{}\n```\n\nPasses:\n\n```yaml\n{}\n```\n",
            failing.trim_end(),
            passing.trim_end()
        ));
        text
    }
}
