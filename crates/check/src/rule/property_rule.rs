//! Rules about the values of properties.

use std::ops::RangeInclusive;
use std::panic::Location;

use stanchion_template::{Node, Segment, visible};
use wildmatch::WildMatch;

use super::paths::{Found, values};
use super::target::Target;
use super::{Findings, Rule};
use crate::code::Code;
use crate::view::PropertyValue;
use crate::view::value::{number, scalar};

/// A rule about a property, which the last method completes. [`Rule::property`] starts it.
///
/// A value that is known only during deployment is never reported. A reference to a parameter has the parameter's
/// default, unless the check was given another value.
///
/// ```
/// use stanchion_check::{Code, Rule, Severity};
///
/// const SMALL: &Code = &Code::new("ACME-007", Severity::Warning, "The function has too much memory");
/// let rule = Rule::property(SMALL, "AWS::Lambda::Function", "MemorySize").between(128.0..=1024.0);
/// assert_eq!(rule.code.id, "ACME-007");
/// ```
#[derive(Clone, Debug)]
#[must_use = "a method such as `one_of` or `required` returns the rule"]
pub struct PropertyRule {
    code: &'static Code,
    places: Vec<(String, String)>,
    when_absent: Option<String>,
    location: &'static Location<'static>,
}

impl PropertyRule {
    pub(super) fn new(
        code: &'static Code,
        resource_type: String,
        property: String,
        location: &'static Location<'static>,
    ) -> PropertyRule {
        let places = vec![(resource_type, property)];
        PropertyRule { code, places, when_absent: None, location }
    }

    /// Adds another property, to which the same rule applies.
    pub fn also(
        mut self,
        resource_type: impl Into<String>,
        property: impl Into<String>,
    ) -> PropertyRule {
        self.places.push((resource_type.into(), property.into()));
        self
    }

    /// Sets the value that AWS uses if the property is absent. Default: an absent property is not compared.
    ///
    /// ```
    /// use stanchion_check::{Code, Rule, Severity};
    /// # const ENCRYPTED: &Code = &Code::new("ACME-005", Severity::Error, "The file system is not encrypted");
    /// let rule = Rule::property(ENCRYPTED, "AWS::EFS::FileSystem", "Encrypted")
    ///     .when_absent("false")
    ///     .one_of(["true"]);
    /// ```
    pub fn when_absent(mut self, value: impl Into<String>) -> PropertyRule {
        self.when_absent = Some(value.into());
        self
    }

    /// Reports every value except these. In a value, `*` stands for any text and `?` for any character.
    pub fn one_of(self, values: impl IntoIterator<Item = impl Into<String>>) -> Rule {
        let values: Vec<String> = values.into_iter().map(Into::into).collect();
        let allowed = values.join(", ");
        let patterns: Vec<WildMatch> = values.iter().map(|it| WildMatch::new(it)).collect();
        self.comparing(move |node| {
            let text = scalar(node)?.into_owned();
            let is_allowed = patterns.iter().any(|it| it.matches(&text));
            (!is_allowed).then(|| Wrong { found: text, allowed: Some(allowed.clone()) })
        })
    }

    /// Reports these values. In a value, `*` stands for any text and `?` for any character.
    pub fn none_of(self, values: impl IntoIterator<Item = impl Into<String>>) -> Rule {
        let patterns: Vec<WildMatch> =
            values.into_iter().map(|it| WildMatch::new(&it.into())).collect();
        self.comparing(move |node| {
            let text = scalar(node)?.into_owned();
            let is_refused = patterns.iter().any(|it| it.matches(&text));
            is_refused.then_some(Wrong { found: text, allowed: None })
        })
    }

    /// Reports numbers outside of a range.
    pub fn between(self, range: RangeInclusive<f64>) -> Rule {
        let allowed = format!("{} to {}", range.start(), range.end());
        self.comparing(move |node| {
            let number = number(node)?;
            let wrong = || Wrong { found: number.to_string(), allowed: Some(allowed.clone()) };
            (!range.contains(&number)).then(wrong)
        })
    }

    /// Reports resources that do not set the property.
    pub fn required(self) -> Rule {
        self.rule(|found, property, has_macros, findings| {
            // A macro can add the property.
            if found.value.is_absent() && !has_macros {
                let message = format!("the resource does not set `{property}`");
                findings.at(&found.path, message).found("not set");
            }
        })
    }

    /// Reports resources that set the property, to any value.
    pub fn forbidden(self) -> Rule {
        self.rule(|found, property, _, findings| {
            // Below an unknown value, the property itself can be absent.
            let is_hidden = found.value.is_unknown() && !names(&found.path, property);
            if !found.value.is_absent() && !is_hidden {
                let message = format!("the resource sets `{property}`");
                let text = found.value.text().map_or_else(|| "a value".to_owned(), Into::into);
                findings.at(&found.path, message).found(text);
            }
        })
    }

    /// Creates a rule that compares each known value.
    fn comparing(self, wrong: impl Fn(&Node) -> Option<Wrong> + Send + Sync + 'static) -> Rule {
        let when_absent = self.when_absent.clone().map(Node::text);
        self.rule(move |Found { path, value }, property, has_macros, findings| {
            let (node, is_set) = match (value, &when_absent) {
                (PropertyValue::Known(node), _) => (node.as_ref(), true),
                (PropertyValue::Absent, Some(node)) if !has_macros => (node, false),
                _ => return,
            };
            let Some(Wrong { found, allowed }) = wrong(node) else { return };
            let shown = visible(&found);
            let message = format!("`{property}` is {shown}, which the rule does not allow");
            let details = findings.at(path, message).found(match is_set {
                true => found.clone(),
                false => format!("not set (default: {found})"),
            });
            if let Some(allowed) = allowed {
                details.allowed(allowed);
            }
        })
    }

    /// Creates a rule that examines each value. `check` also gets the property, and whether the template has macros.
    fn rule(
        self,
        check: impl Fn(&Found<'_>, &str, bool, &mut Findings<'_>) + Send + Sync + 'static,
    ) -> Rule {
        let PropertyRule { code, places, location, .. } = self;
        let targets =
            places.iter().map(|(kind, property)| Target::of_property(kind, property)).collect();
        let mut rule = Rule::from_fn(code, move |cx, findings| {
            for (kind, property) in &places {
                let resources = cx.resources_of(kind);
                for found in resources.flat_map(|it| values(cx, &it, property)) {
                    check(&found, property, cx.has_macros(), findings);
                }
            }
        });
        rule.location = location;
        rule.targets = targets;
        rule
    }
}

/// A value that a rule reports.
struct Wrong {
    found: String,
    allowed: Option<String>,
}

/// Returns true if a path leads to the last step of a property.
fn names(path: &[Segment], property: &str) -> bool {
    // `Resources`, the logical id and `Properties` come first.
    path.len() == property.split('.').count() + 3
}
