//! Compliance packs: which control of which standard a finding covers, as data with its source.

mod pack;

pub use pack::Pack;

use std::sync::OnceLock;

/// A control of a compliance pack that a finding covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Control {
    /// The pack.
    pub pack: Pack,
    /// The id of the control in its standard, such as `EFS.1` or `v3.0.0/2.4.1`.
    pub id: &'static str,
    /// The part of the control that the finding covers, if it covers only a part.
    pub part: Option<&'static str>,
    /// The page that states the control.
    pub source: &'static str,
}

/// A control of AWS Foundational Security Best Practices that no finding covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Uncovered {
    /// The id of the control, such as `EC2.7`.
    pub id: &'static str,
    /// The reason.
    pub reason: &'static str,
}

/// A line of the table of controls.
struct Line {
    finding: &'static str,
    pack: &'static str,
    control: Control,
}

/// A line of the table of requirements: those that AWS relates to a control of Security Hub.
struct Requirements {
    control: &'static str,
    pack: Pack,
    ids: Vec<&'static str>,
}

/// Returns the lines of a table that are not comments.
fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|it| !it.starts_with('#') && !it.is_empty())
}

fn table() -> &'static [Line] {
    static TABLE: OnceLock<Vec<Line>> = OnceLock::new();
    TABLE.get_or_init(|| lines(include_str!("controls.txt")).filter_map(line).collect())
}

fn line(text: &'static str) -> Option<Line> {
    let mut parts = text.splitn(5, ' ');
    let [finding, pack, id, source] = [parts.next()?, parts.next()?, parts.next()?, parts.next()?];
    // Controls of Security Hub outside of the standard have only requirements.
    let named = if pack == "hub" { Pack::Fsbp } else { Pack::named(pack)? };
    Some(Line { finding, pack, control: Control { pack: named, id, part: parts.next(), source } })
}

fn requirements() -> &'static [Requirements] {
    static TABLE: OnceLock<Vec<Requirements>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let of_line = |text: &'static str| {
            let mut parts = text.split(' ');
            let (control, pack) = (parts.next()?, Pack::named(parts.next()?)?);
            Some(Requirements { control, pack, ids: parts.collect() })
        };
        lines(include_str!("requirements.txt")).filter_map(of_line).collect()
    })
}

/// Returns the controls that a finding covers, in the order of the packs.
pub(crate) fn controls_of(finding: &str) -> Vec<Control> {
    let mut found = Vec::new();
    for line in table().iter().filter(|it| it.finding == finding) {
        if line.pack != "hub" {
            found.push(line.control);
        }
        let is_hub = matches!(line.pack, "fsbp" | "hub");
        let of = requirements().iter().filter(|it| is_hub && it.control == line.control.id);
        for related in of {
            let control = |id: &&'static str| Control { pack: related.pack, id, ..line.control };
            found.extend(related.ids.iter().map(control));
        }
    }
    found.sort_unstable();
    found.dedup_by_key(|it| (it.pack, it.id));
    found
}

/// Returns true if a finding covers a control of a pack.
pub(crate) fn is_in(finding: &str, pack: Pack) -> bool {
    controls_of(finding).iter().any(|it| it.pack == pack)
}

/// Describes controls, without a full stop.
pub(crate) fn sentence(controls: &[Control]) -> String {
    let of_pack = |pack: Pack| {
        let ids: Vec<String> = controls
            .iter()
            .filter(|it| it.pack == pack)
            .map(|it| match it.part {
                Some(part) if !pack.is_derived() => format!("{} (part: {part})", it.id),
                _ => it.id.to_owned(),
            })
            .collect();
        (!ids.is_empty()).then(|| format!("{} {}", pack.title(), ids.join(", ")))
    };
    Pack::ALL.into_iter().filter_map(of_pack).collect::<Vec<_>>().join("; ")
}

/// Returns the controls of AWS Foundational Security Best Practices for services of this crate that no finding covers.
pub fn uncovered() -> Vec<Uncovered> {
    let of_line = |text: &'static str| {
        let (id, reason) = text.split_once(' ')?;
        Some(Uncovered { id, reason })
    };
    lines(include_str!("uncovered.txt")).filter_map(of_line).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Pack, controls_of, lines, requirements, table, uncovered};
    use crate::code;

    #[test]
    fn every_line_is_read_and_names_a_finding_and_a_source() {
        assert_eq!(lines(include_str!("controls.txt")).count(), table().len());
        assert_eq!(lines(include_str!("requirements.txt")).count(), requirements().len());
        assert_eq!(lines(include_str!("uncovered.txt")).count(), uncovered().len());
        let mut seen = BTreeSet::new();
        for line in table() {
            assert!(code::find(line.finding).is_some(), "{}", line.finding);
            assert!(line.control.source.starts_with("https://"), "{}", line.finding);
            let key = (line.finding, line.pack, line.control.id);
            assert!(seen.insert(key), "{key:?} is listed twice");
        }
    }

    #[test]
    fn a_control_is_covered_or_not_covered() {
        let covered: BTreeSet<&str> = table().iter().map(|it| it.control.id).collect();
        for it in uncovered() {
            assert!(!covered.contains(it.id), "{} is covered", it.id);
            assert!(it.reason.ends_with('.'), "{}", it.id);
        }
        for it in requirements() {
            assert!(covered.contains(it.control), "{} is not used", it.control);
        }
    }

    #[test]
    fn requirements_follow_from_the_controls_of_security_hub() {
        let of = |finding: &str, pack| -> Vec<&str> {
            controls_of(finding).iter().filter(|it| it.pack == pack).map(|it| it.id).collect()
        };
        assert_eq!(of("EFS-010", Pack::Fsbp), ["EFS.1", "EFS.8"]);
        assert_eq!(of("EFS-010", Pack::Cis), ["v3.0.0/2.4.1", "v5.0.0/2.3.1"]);
        assert!(of("EFS-010", Pack::Nist).contains(&"SC-28(1)"));
        assert_eq!(of("BPR-014", Pack::Pci), ["v3.2.1/3.6.4"]);
        assert_eq!(of("EFS-010", Pack::Checkov), ["CKV_AWS_42"]);
        assert_eq!(of("EFS-010", Pack::CdkNag), ["AwsSolutions-EFS1"]);
        // A control outside of the standard has requirements only.
        assert_eq!(of("VPC-009", Pack::Fsbp), ["EC2.19"]);
        assert!(of("VPC-009", Pack::Cis).contains(&"v1.2.0/4.1"));
        assert_eq!(controls_of("EFS-040"), []);
    }
}
