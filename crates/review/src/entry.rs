//! The entries of a review: one for each effect, with its proof and its places.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_template::counted;

use crate::access::Verdict;
use crate::assets;
use crate::fate::Fate;
use crate::replacement::Certainty;
use crate::review::{Named, Review};
use crate::section::Section;
use crate::shortened;

/// An effect of a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// The section of the review.
    pub section: Section,
    /// The logical id of the resource, or the path of another part of the template such as `Outputs.Name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The path of the property, if the effect is about one: `LustreConfiguration/DeploymentType`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub property: Option<String>,
    /// The effect as a sentence without a full stop.
    pub text: String,
    /// The proof: reasons, an example of a request, links of a mount, or values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proof: Vec<String>,
    /// The replaced resource because of which this one is replaced too. Reports for people fold many of these.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows: Option<String>,
    /// The certainty of the effect.
    pub certainty: Certainty,
    /// Is true if `--fail-on` counts the entry for the kind of its section. A narrower policy, for example, does not count.
    pub counts: bool,
    /// The place in the template before the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Location>,
    /// The place in the template after the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Location>,
    /// The line of code that creates the resource.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<Location>,
    /// The reason for which the effect is accepted, if it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acknowledged: Option<String>,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Location {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

impl std::fmt::Display for Location {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}:{}:{}", self.file, self.line, self.column)
    }
}

impl Entry {
    fn new(section: Section, subject: impl Into<String>, text: String) -> Entry {
        Entry {
            section,
            subject: Some(subject.into()),
            property: None,
            text,
            proof: Vec::new(),
            follows: None,
            certainty: Certainty::Certain,
            counts: section.kind().is_some(),
            before: None,
            after: None,
            code: None,
            acknowledged: None,
        }
    }

    fn proof(self, proof: Vec<String>) -> Entry {
        Entry { proof, ..self }
    }

    fn counted_if(self, counts: bool) -> Entry {
        Entry { counts, ..self }
    }
}

/// Returns the entries of a review, the worst section first.
pub(crate) fn of(review: &Review) -> Vec<Entry> {
    let mut all = data(review);
    all.extend(replaced(review));
    all.extend(access(review));
    all.extend(review.reach.iter().map(|it| {
        let sign = if it.is_broader { '+' } else { '-' };
        let mut proof: Vec<String> = it.because.iter().map(|it| format!("because {it}")).collect();
        proof.extend(it.depends_on.iter().map(|it| format!("depends on {it}")));
        let entry = Entry::new(Section::Reach, &it.subject, format!("{sign} {}", it.sentence()))
            .proof(proof)
            .counted_if(it.is_broader);
        let certainty = if it.is_certain { Certainty::Certain } else { Certainty::Possible };
        Entry { certainty, ..entry }
    }));
    all.extend(mounts(review));
    all.extend(findings(review));
    all.extend(review.renamed.iter().map(|it| {
        let text = format!("{} becomes {} ({})", it.before, it.after, it.resource_type);
        let help = format!(
            "declare the move with `moved`, or move it with `stanchion-deploy refactor --move STACK.{}=STACK.{}`",
            it.before, it.after
        );
        Entry::new(Section::Ids, &it.after, text).proof(vec![help])
    }));
    all.extend(review.quantities.iter().map(|it| {
        Entry { subject: None, ..Entry::new(Section::Quantities, "", it.to_string()) }
            .proof(it.proof())
    }));
    all.extend(
        review
            .stack
            .iter()
            .map(|it| Entry::new(Section::Stack, &it.path, format!("{}: {}", it.path, it.what))),
    );
    let named = |sign: char| {
        move |it: &Named| {
            let text = format!("{sign} {} ({})", it.logical_id, it.resource_type);
            Entry::new(Section::Resources, &it.logical_id, text)
        }
    };
    all.extend(review.added.iter().map(named('+')));
    all.extend(review.removed.iter().map(named('-')));
    all.extend(updates(review));
    all
}

fn data(review: &Review) -> Vec<Entry> {
    let one = |it: &crate::DataAtRisk| {
        let fate = match it.fate {
            Fate::Delete => "",
            Fate::Snapshot => "; a snapshot remains",
            Fate::Retain => "; the existing data is retained",
        };
        let is_about_protection =
            it.what.starts_with("is protected") || it.what.starts_with("keeps");
        let fate = if is_about_protection { "" } else { fate };
        let text = format!("{} ({}) {}{fate}", it.logical_id, it.resource_type, it.what);
        let mut proof: Vec<String> = it.because.iter().map(|it| format!("because {it}")).collect();
        let renamed = review.renamed.iter().find(|pair| pair.before == it.logical_id);
        proof.extend(renamed.map(|pair| {
            format!("because its logical id becomes {}; `moved` keeps {}", pair.after, pair.before)
        }));
        let entry = Entry::new(Section::Data, &it.logical_id, text).proof(proof);
        Entry { certainty: it.certainty, property: it.property.clone(), ..entry }
    };
    review.data.iter().map(one).collect()
}

fn replaced(review: &Review) -> Vec<Entry> {
    let one = |it: &crate::Replacement| {
        let how = match it.certainty {
            Certainty::Refused => {
                it.refusal.map(crate::Refusal::text).unwrap_or_default().to_owned()
            }
            Certainty::Certain => "certain".to_owned(),
            Certainty::IfDefault => {
                let names = it.if_default_of.join(", ");
                format!("if the deployment takes the new default of {names}")
            }
            Certainty::Possible => "possible".to_owned(),
        };
        let why = match &it.because {
            Some(cause) => format!("{} refers to {cause}, which is replaced", it.property),
            None => it.property.clone() + " changes",
        };
        let text =
            format!("{} ({}): {why}; {how} ({})", it.logical_id, it.resource_type, it.source);
        let entry = Entry::new(Section::Replace, &it.logical_id, text);
        let (property, follows) = (Some(it.property.clone()), it.because.clone());
        Entry { certainty: it.certainty, property, follows, ..entry }
    };
    // Those that follow from others come after them.
    let (roots, others): (Vec<_>, Vec<_>) =
        review.replaced.iter().partition(|it| it.because.is_none());
    roots.into_iter().chain(others).map(one).collect()
}

fn access(review: &Review) -> Vec<Entry> {
    let one = |it: &crate::AccessChange| {
        let verdict = match it.verdict {
            Verdict::Broader => "broader",
            Verdict::Both => "broader and narrower",
            Verdict::Unknown => "unknown, it depends on values that the templates do not show",
            Verdict::Narrower => "narrower",
        };
        let text = format!("{} {}: {verdict}", it.logical_id, it.policies);
        let mut proof = Vec::new();
        for (sign, example) in [('+', &it.gained), ('-', &it.lost)] {
            if let Some(example) = example {
                let doubt = if example.is_certain { "" } else { " (possible)" };
                proof.push(format!("{sign} {}{doubt}", example.request));
            }
        }
        let is_certain = it.verdict != Verdict::Unknown
            && [&it.gained, &it.lost].into_iter().flatten().all(|it| it.is_certain);
        let certainty = if is_certain { Certainty::Certain } else { Certainty::Possible };
        let entry = Entry::new(Section::Access, &it.logical_id, text)
            .proof(proof)
            .counted_if(it.verdict != Verdict::Narrower);
        Entry { certainty, ..entry }
    };
    review.access.iter().map(one).collect()
}

fn mounts(review: &Review) -> Vec<Entry> {
    let state = |it: &Option<String>| it.as_deref().unwrap_or("absent").to_owned();
    let one = |it: &crate::MountChange| {
        let (was, is) = (state(&it.before), state(&it.after));
        let text = format!("{} on {}: {was} -> {is}", it.file_system, it.compute);
        let link = |it: &crate::LinkChange| {
            format!("{}: {} -> {}: {}", it.name, state(&it.before), state(&it.after), it.detail)
        };
        let entry = Entry::new(Section::Mount, &it.compute, text)
            .proof(it.links.iter().map(link).collect())
            .counted_if(it.breaks());
        let is_unknown = it.after.as_deref() == Some("unknown");
        let certainty = if is_unknown { Certainty::Possible } else { Certainty::Certain };
        Entry { certainty, ..entry }
    };
    review.mounts.iter().map(one).collect()
}

fn findings(review: &Review) -> Vec<Entry> {
    let one = |sign: char, it: &crate::Finding| {
        let at = it.logical_id.as_deref().map(|it| format!(" {it}:")).unwrap_or_default();
        let text = format!("{sign} {}[{}]{at} {}", it.severity, it.id, it.message);
        let entry = Entry::new(Section::Findings, "", text).counted_if(sign == '+');
        Entry { subject: it.logical_id.clone(), property: it.property.clone(), ..entry }
    };
    let new = review.new_findings.iter().map(|it| one('+', it));
    new.chain(review.gone_findings.iter().map(|it| one('-', it))).collect()
}

/// Resources whose files alone change are one entry.
fn updates(review: &Review) -> Vec<Entry> {
    let (files, others): (Vec<_>, Vec<_>) =
        review.updated.iter().partition(|it| it.properties.iter().all(assets::is_only_digest));
    let mut all = Vec::new();
    if let [first, rest @ ..] = files.as_slice() {
        let ids: Vec<&str> = files.iter().map(|it| it.logical_id.as_str()).collect();
        let text = match rest {
            [] => format!("{} ({}) gets new files", first.logical_id, first.resource_type),
            _ => format!("{} get new files: {}", counted(files.len(), "resource"), ids.join(", ")),
        };
        let subject = rest.is_empty().then(|| first.logical_id.clone());
        all.push(Entry { subject, ..Entry::new(Section::Updates, "", text) });
    }
    for it in others {
        let change = |it: &crate::PropertyChange| {
            let values = shortened::change(it.before.as_deref(), it.after.as_deref());
            let names = it.if_default_of.join(", ");
            let doubt = match names.as_str() {
                "" => String::new(),
                _ => format!(", if the deployment takes the new default of {names}"),
            };
            format!("{}: {values}{doubt}", it.path)
        };
        let text = format!("{} ({})", it.logical_id, it.resource_type);
        let mut changes: Vec<String> = it.properties.iter().map(change).collect();
        // Items of a list can change in the same way.
        changes.dedup();
        let entry = Entry::new(Section::Updates, &it.logical_id, text).proof(changes);
        let property = it.properties.first().map(|it| it.path.clone());
        let is_certain = it.properties.iter().any(|it| it.if_default_of.is_empty());
        let certainty = if is_certain { Certainty::Certain } else { Certainty::IfDefault };
        all.push(Entry { property, certainty, ..entry });
    }
    all
}
