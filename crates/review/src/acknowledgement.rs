//! Effects of a change that somebody accepted, with the reason.

use serde::Deserialize;

use crate::entry::Entry;
use crate::section::Section;

/// An accepted effect of a change.
///
/// ```
/// use stanchion_review::{AcceptedChange, Kind, Source, StackReview};
/// use stanchion_template::Template;
///
/// let of = |text: &str| Source::parsed("data.yaml", Template::parse(text).unwrap());
/// let (before, after) = (of("Resources: {Data: {Type: AWS::EFS::FileSystem}}"), of("Resources: {}"));
/// let mut review = StackReview::new("Data", &before, &after, &Default::default());
/// let accepted: AcceptedChange =
///     serde_json::from_str(r#"{"change": "data", "resource": "Data", "reason": "it was empty"}"#).unwrap();
/// assert_eq!(accepted.problem(), None);
/// assert!(review.has(Kind::Any));
/// review.acknowledge(&[accepted]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AcceptedChange {
    /// The section, such as `data` or `access`.
    pub change: Section,
    /// The logical id of the resource, or the path of another part of the template such as `Outputs.Name`.
    pub resource: String,
    /// The name of the stack. Default: every stack.
    #[serde(default)]
    pub stack: Option<String>,
    /// A part of the text of the effect. Default: every effect of the section on the resource. With a text, a later and
    /// different effect on the same resource is not accepted.
    #[serde(default)]
    pub text: Option<String>,
    /// The reason.
    pub reason: String,
}

impl AcceptedChange {
    /// Returns whether it accepts an effect on a stack.
    pub(crate) fn covers(&self, stack: &str, entry: &Entry) -> bool {
        let is_text =
            |it: &String| entry.text.contains(it) || entry.proof.iter().any(|of| of.contains(it));
        entry.section == self.change
            && entry.subject.as_deref() == Some(&self.resource)
            && self.stack.as_deref().is_none_or(|it| it == stack)
            && self.text.as_ref().is_none_or(is_text)
    }

    /// Returns the problem of the entry, or `None` if it is valid.
    pub fn problem(&self) -> Option<String> {
        let subject = format!("the acknowledgement of {} of {}", self.change.name(), self.resource);
        match () {
            () if self.reason.trim().is_empty() => Some(format!("{subject} has no reason")),
            () if self.text.as_ref().is_some_and(|it| it.trim().is_empty()) => {
                Some(format!("{subject} has an empty text"))
            }
            () => None,
        }
    }
}

impl std::fmt::Display for AcceptedChange {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} of {}", self.change.name(), self.resource)?;
        self.stack.as_ref().map_or(Ok(()), |it| write!(formatter, " in the stack {it}"))
    }
}
