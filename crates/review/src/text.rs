//! A review as text.

use std::fmt::Write;

use stanchion_template::{counted, visible};

use crate::access::Verdict;
use crate::fate::Fate;
use crate::replacement::Certainty;
use crate::review::{Kind, Review};

impl Review {
    /// Returns the verdict and the counts, in one line.
    pub fn summary(&self) -> String {
        if self.is_empty() {
            return match self.cosmetic {
                0 => "no change".to_owned(),
                count => format!("no change; {} written differently", counted(count, "resource")),
            };
        }
        let broader = self.access.iter().filter(|it| it.verdict != Verdict::Narrower).count();
        let reach = self.reach.iter().filter(|it| it.is_broader).count();
        let broken = self.mounts.iter().filter(|it| it.breaks()).count();
        let parts = [
            (self.data.len(), "resource with data at risk", "resources with data at risk"),
            (self.replaced.len(), "replacement", "replacements"),
            (broader, "change that allows more", "changes that allow more"),
            (reach, "new connection", "new connections"),
            (broken, "broken mount", "broken mounts"),
            (self.new_findings.len(), "new finding", "new findings"),
            (self.added.len(), "resource added", "resources added"),
            (self.removed.len(), "resource removed", "resources removed"),
            (self.updated.len(), "resource updated in place", "resources updated in place"),
        ];
        let shown = parts
            .iter()
            .filter(|it| it.0 > 0)
            .map(|(count, one, many)| format!("{count} {}", if *count == 1 { one } else { many }));
        let text = shown.collect::<Vec<_>>().join(", ");
        if text.is_empty() { "changes of the stack only".to_owned() } else { text }
    }

    /// Returns the review as text for a terminal, the worst first.
    pub fn to_text(&self) -> String {
        let mut text = format!("{}\n", self.summary());
        for (title, lines) in self.sections() {
            let _ = writeln!(text, "\n{title}");
            for line in lines {
                let _ = writeln!(text, "  {}", visible(&line));
            }
        }
        if self.cosmetic > 0 && !self.is_empty() {
            let count = counted(self.cosmetic, "resource");
            let _ = writeln!(text, "\n{count} written differently, with the same meaning");
        }
        text
    }

    /// Returns the sections that have lines, the worst first. A line that starts with spaces belongs to the one before it.
    pub(crate) fn sections(&self) -> Vec<(&'static str, Vec<String>)> {
        let reach = self.reach.iter().map(|it| {
            format!("{} {}: {}", if it.is_broader { '+' } else { '-' }, it.subject, it.what)
        });
        let finding = |sign: char, it: &crate::Finding| {
            let at = it.logical_id.as_deref().map(|it| format!(" {it}:")).unwrap_or_default();
            format!("{sign} {}[{}]{at} {}", it.severity, it.id, it.message)
        };
        let new = self.new_findings.iter().map(|it| finding('+', it));
        let findings = new.chain(self.gone_findings.iter().map(|it| finding('-', it)));
        let renamed = self.renamed.iter().map(|it| {
            format!(
                "{} becomes {} ({}): declare the move with `moved`, or move it with `stanchion-deploy refactor --move STACK.{}=STACK.{}`",
                it.before, it.after, it.resource_type, it.before, it.after
            )
        });
        let named = |sign: char, it: &crate::Named| {
            format!("{sign} {} ({})", it.logical_id, it.resource_type)
        };
        let added = self.added.iter().map(|it| named('+', it));
        let all: [(&str, Vec<String>); 10] = [
            ("data at risk", self.data_lines()),
            ("replaced", self.replaced_lines()),
            ("access", self.access_lines()),
            ("network", reach.collect()),
            ("mounts", self.mount_lines()),
            ("findings", findings.collect()),
            ("different logical ids", renamed.collect()),
            ("stack", self.stack.iter().map(|it| format!("{}: {}", it.path, it.what)).collect()),
            (
                "added and removed",
                added.chain(self.removed.iter().map(|it| named('-', it))).collect(),
            ),
            ("updated in place", self.updated_lines()),
        ];
        all.into_iter().filter(|it| !it.1.is_empty()).collect()
    }

    fn data_lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for it in &self.data {
            let fate = match it.fate {
                Fate::Delete => "",
                Fate::Snapshot => "; a snapshot remains",
                Fate::Retain => "; the existing data is retained",
            };
            let fate = if it.what.starts_with("is protected") || it.what.starts_with("keeps") {
                ""
            } else {
                fate
            };
            lines.push(format!("{} ({}) {}{fate}", it.logical_id, it.resource_type, it.what));
            lines.extend(it.because.iter().map(|it| format!("  because {it}")));
        }
        lines
    }

    fn replaced_lines(&self) -> Vec<String> {
        let line = |it: &crate::Replacement| {
            let how = match it.certainty {
                Certainty::Refused => {
                    "AWS refuses the replacement, because the name is taken".to_owned()
                }
                Certainty::Certain => "certain".to_owned(),
                Certainty::IfDefault => format!(
                    "if the deployment takes the new default of {}",
                    it.if_default_of.join(", ")
                ),
                Certainty::Possible => "possible".to_owned(),
            };
            let why = match &it.because {
                Some(cause) => format!("{} refers to {cause}, which is replaced", it.property),
                None => it.property.clone() + " changes",
            };
            format!("{} ({}): {why}; {how} ({})", it.logical_id, it.resource_type, it.source)
        };
        self.replaced.iter().map(line).collect()
    }

    fn access_lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for it in &self.access {
            let verdict = match it.verdict {
                Verdict::Broader => "broader",
                Verdict::Both => "broader and narrower",
                Verdict::Unknown => "unknown, it depends on values that the templates do not show",
                Verdict::Narrower => "narrower",
            };
            lines.push(format!("{} {}: {verdict}", it.logical_id, it.policies));
            for (sign, example) in [('+', &it.gained), ('-', &it.lost)] {
                if let Some(example) = example {
                    let doubt = if example.is_certain { "" } else { " (possible)" };
                    lines.push(format!("  {sign} {}{doubt}", example.request));
                }
            }
        }
        lines
    }

    fn mount_lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for it in &self.mounts {
            let (was, is) =
                (it.before.as_deref().unwrap_or("absent"), it.after.as_deref().unwrap_or("absent"));
            lines.push(format!("{} on {}: {was} -> {is}", it.file_system, it.compute));
            for link in &it.links {
                let (was, is) = (
                    link.before.as_deref().unwrap_or("absent"),
                    link.after.as_deref().unwrap_or("absent"),
                );
                lines.push(format!("  {}: {was} -> {is}: {}", link.name, link.detail));
            }
        }
        lines
    }

    fn updated_lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for it in &self.updated {
            lines.push(format!("{} ({})", it.logical_id, it.resource_type));
            for change in &it.properties {
                let (was, is) = (
                    change.before.as_deref().unwrap_or("not set"),
                    change.after.as_deref().unwrap_or("not set"),
                );
                lines.push(format!("  {}: {was} -> {is}", change.path));
            }
        }
        lines
    }

    /// Returns the kinds of change that the review has, without [`Kind::Any`].
    pub fn kinds(&self) -> Vec<Kind> {
        [Kind::Data, Kind::Replace, Kind::Access, Kind::Reach, Kind::Mount, Kind::Findings]
            .into_iter()
            .filter(|it| self.has(*it))
            .collect()
    }
}
