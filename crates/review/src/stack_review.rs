//! The review of a stack, with the files that its templates and its code are in.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use stanchion_check::RuleSet;
use stanchion_template::path::segments;
use stanchion_template::{Parsed, Segment, Template};

use crate::acknowledgement::AcceptedChange;
use crate::diagram::{self, Diagram};
use crate::difference::ATTRIBUTES;
use crate::entry::{Entry, Location};
use crate::kept;
use crate::quantities::Prices;
use crate::review::{Kind, Review, review_with};
use crate::section::Section;
use crate::stack::StackChange;

/// A template before or after a change, with the places of its parts.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// The file of the template, which places name.
    pub file: String,
    /// The template.
    pub template: Template,
    /// The spans of the template, if it was parsed.
    pub spans: Option<stanchion_template::Spans>,
    /// The lines of code that create the resources, by logical id, if they are known.
    pub code: BTreeMap<String, Location>,
}

impl Source {
    /// Creates a source from a template that was parsed from a file.
    pub fn parsed(file: impl Into<String>, parsed: Parsed) -> Source {
        Source {
            file: file.into(),
            template: parsed.template,
            spans: Some(parsed.spans),
            code: BTreeMap::new(),
        }
    }

    /// Returns the place of a resource or of another part of the template, as near as possible to the property.
    fn place(&self, subject: &str, property: Option<&str>) -> Option<Location> {
        let spans = self.spans.as_ref()?;
        let root = self.template.shared_root();
        let mut path: Vec<Segment> = match subject.split_once('.') {
            // Logical ids have no periods.
            Some((section, name)) => vec![section.into(), name.into()],
            None => vec!["Resources".into(), subject.into()],
        };
        let (mut tree, is_whole) = spans.locate(&root, &path);
        if !is_whole {
            return None;
        }
        if let Some(property) = property {
            let plain = property.replace('/', ".");
            if !ATTRIBUTES.iter().any(|it| plain.split('.').next() == Some(it)) {
                path.push("Properties".into());
            }
            // An item of a list is any of them.
            path.extend(segments(&plain).take_while(|it| *it != Segment::from("*")));
            tree = spans.locate(&root, &path).0;
        }
        let start = tree.key.unwrap_or(tree.value).start;
        Some(Location { file: self.file.clone(), line: start.line, column: start.column })
    }
}

/// The review of a stack.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct StackReview {
    /// The name of the stack, or an empty text if two single templates are compared.
    pub stack: String,
    /// The verdict and the counts, in one line.
    pub summary: String,
    /// The kinds of change that the review has and nobody acknowledged, without `any`.
    pub kinds: Vec<Kind>,
    /// The effects of the change, the worst section first.
    pub entries: Vec<Entry>,
    /// The review as data.
    pub review: Review,
    /// The pictures of the stack before and after.
    #[serde(skip)]
    pub(crate) pictures: Option<[Diagram; 2]>,
}

impl StackReview {
    /// Compares two templates of a stack, with the findings of a set of rules.
    ///
    /// ```
    /// use stanchion_review::{Source, StackReview};
    /// use stanchion_template::Template;
    /// let of = |text: &str| Source::parsed("net.yaml", Template::parse(text).unwrap());
    /// let before = of("Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n");
    /// let after = of("Resources:\n  Other:\n    Type: AWS::S3::Bucket\n");
    /// let review = StackReview::new("Net", &before, &after, &Default::default());
    /// assert_eq!(review.entries[0].before.as_ref().unwrap().to_string(), "net.yaml:2:3");
    /// ```
    pub fn new(
        stack: impl Into<String>,
        before: &Source,
        after: &Source,
        rules: &RuleSet,
    ) -> StackReview {
        StackReview::with_effects(stack.into(), before, after, rules, Vec::new())
    }

    /// Compares two templates of a stack. `others` are the effects of the change on other stacks.
    pub(crate) fn with_effects(
        stack: String,
        before: &Source,
        after: &Source,
        rules: &RuleSet,
        others: Vec<StackChange>,
    ) -> StackReview {
        let mut review = review_with(&before.template, &after.template, rules);
        review.stack.extend(others);
        let mut it = StackReview {
            stack,
            summary: String::new(),
            kinds: Vec::new(),
            entries: review.entries(),
            review,
            pictures: None,
        };
        it.summarize();
        kept::mark(&mut it.entries, &before.template, &after.template);
        for entry in &mut it.entries {
            let Some(subject) = &entry.subject else { continue };
            let old = if entry.section == Section::Ids {
                it.review.renamed.iter().find(|it| it.after == *subject).map(|it| &it.before)
            } else {
                None
            };
            entry.before = before.place(old.unwrap_or(subject), entry.property.as_deref());
            entry.after = after.place(subject, entry.property.as_deref());
            entry.code = after.code.get(subject).or_else(|| before.code.get(subject)).cloned();
        }
        it
    }

    fn summarize(&mut self) {
        self.summary = self.review.summary();
        self.kinds = self.review.kinds();
        self.kinds.retain(|kind| self.entries.iter().any(|it| is_open(it, *kind)));
        let accepted = self.entries.iter().filter(|it| it.acknowledged.is_some()).count();
        if accepted > 0 {
            self.summary += &format!("; {accepted} acknowledged");
        }
    }

    /// Adds the pictures of the stack before and after, for [`to_html`](crate::to_html).
    #[must_use]
    pub fn with_pictures(self, before: &Source, after: &Source) -> StackReview {
        let pictures = diagram::of_change(&before.template, &after.template, &self.review);
        StackReview { pictures: Some(pictures), ..self }
    }

    /// Sets the cost of each quantity that has a price.
    #[must_use]
    pub fn with_prices(mut self, prices: &Prices) -> StackReview {
        prices.apply(&mut self.review.quantities);
        let mut quantities = self.review.quantities.iter();
        for entry in self.entries.iter_mut().filter(|it| it.section == Section::Quantities) {
            entry.proof = quantities.next().map(crate::Quantity::proof).unwrap_or_default();
        }
        self
    }

    /// Marks the effects that somebody accepted. Returns the indices of the acknowledgements that match one.
    pub fn acknowledge(&mut self, accepted: &[AcceptedChange]) -> Vec<usize> {
        let mut used = Vec::new();
        for (at, it) in accepted.iter().enumerate() {
            for entry in self.entries.iter_mut().filter(|entry| it.covers(&self.stack, entry)) {
                entry.acknowledged.get_or_insert_with(|| it.reason.clone());
                used.push(at);
            }
        }
        used.dedup();
        self.summarize();
        used
    }

    /// Returns whether the change has something of a kind that nobody acknowledged.
    pub fn has(&self, kind: Kind) -> bool {
        match kind {
            Kind::Any => self.entries.iter().any(|it| it.acknowledged.is_none()),
            _ => self.kinds.contains(&kind),
        }
    }

    /// Returns the entries by section, without empty sections.
    pub(crate) fn sections(&self) -> impl Iterator<Item = (Section, Vec<&Entry>)> {
        Section::ALL.into_iter().filter_map(|section| {
            let all: Vec<&Entry> = self.entries.iter().filter(|it| it.section == section).collect();
            (!all.is_empty()).then_some((section, all))
        })
    }
}

/// Returns whether an entry counts for a kind, and nobody acknowledged it.
fn is_open(entry: &Entry, kind: Kind) -> bool {
    entry.counts && entry.acknowledged.is_none() && entry.section.kind() == Some(kind)
}
