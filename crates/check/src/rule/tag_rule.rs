//! Rules about tags.

use std::panic::Location;

use stanchion_template::visible;
use wildmatch::WildMatch;

use super::target::Target;
use super::{Findings, Rule};
use crate::code::Code;
use crate::model::tag;
use crate::view::{PropertyValue, Resource};

/// A rule about a tag, which the last method completes. [`Rule::tag`] starts it.
///
/// A tag whose key or value is known only during deployment is never reported.
///
/// ```
/// use stanchion_check::{Code, Rule, Severity};
///
/// const TEAM: &Code = &Code::new("ACME-006", Severity::Warning, "The bucket has no valid team");
/// let rule = Rule::tag(TEAM, "Team").on("AWS::S3::Bucket").one_of(["data", "web-*"]);
/// assert_eq!(rule.code.id, "ACME-006");
/// ```
#[derive(Clone, Debug)]
#[must_use = "`required` or `one_of` returns the rule"]
pub struct TagRule {
    code: &'static Code,
    key: String,
    resource_types: Vec<String>,
    location: &'static Location<'static>,
}

impl TagRule {
    pub(super) fn new(
        code: &'static Code,
        key: String,
        location: &'static Location<'static>,
    ) -> TagRule {
        TagRule { code, key, resource_types: Vec::new(), location }
    }

    /// Adds a resource type to which the rule applies, such as `AWS::EFS::FileSystem`.
    pub fn on(mut self, resource_type: impl Into<String>) -> TagRule {
        self.resource_types.push(resource_type.into());
        self
    }

    /// Reports resources without the tag.
    pub fn required(self) -> Rule {
        self.rule(|_, _, _, _| {})
    }

    /// Reports resources without the tag, and every value of the tag except these. In a value, `*` stands for any text
    /// and `?` for any character.
    pub fn one_of(self, values: impl IntoIterator<Item = impl Into<String>>) -> Rule {
        let values: Vec<String> = values.into_iter().map(Into::into).collect();
        let allowed = values.join(", ");
        let patterns: Vec<WildMatch> = values.iter().map(|it| WildMatch::new(it)).collect();
        self.rule(move |resource, key, value, findings| {
            let Some(text) = value.text() else { return };
            if !patterns.iter().any(|it| it.matches(&text)) {
                let message =
                    format!("the tag `{key}` is {}, which the rule does not allow", visible(&text));
                findings
                    .on(resource, tag::property(resource.kind), message)
                    .found(&text)
                    .allowed(allowed.clone());
            }
        })
    }

    /// Creates a rule that reports an absent tag, and the faults that `check` finds in its value.
    fn rule(
        self,
        check: impl Fn(&Resource<'_>, &str, &PropertyValue<'_>, &mut Findings<'_>)
        + Send
        + Sync
        + 'static,
    ) -> Rule {
        let TagRule { code, key, resource_types, location } = self;
        let targets = resource_types.iter().map(|it| Target::of_tags(it)).collect();
        let mut rule = Rule::from_fn(code, move |cx, findings| {
            for kind in &resource_types {
                for resource in cx.resources_of(kind) {
                    match cx.tag(&resource, &key) {
                        PropertyValue::Absent => {
                            findings
                                .on(
                                    &resource,
                                    tag::property(kind),
                                    format!("the resource has no tag `{key}`"),
                                )
                                .found("not set");
                        }
                        PropertyValue::Unknown => {}
                        value => check(&resource, &key, &value, findings),
                    }
                }
            }
        });
        rule.location = location;
        rule.targets = targets;
        rule
    }
}
