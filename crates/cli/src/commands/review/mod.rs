//! The command `review`: says what a change of templates means.

mod side;

use std::collections::{BTreeMap, BTreeSet};

use clap::{Args, ValueEnum};
use serde_json::json;
use stanchion_check::RuleSet;
use stanchion_review::{Kind, Review, review_with, to_markdown};
use stanchion_template::{Template, visible, visible_json};

use crate::failure::Failure;
use crate::output;
use side::Side;

#[derive(Args, Debug)]
pub(crate) struct ReviewArguments {
    /// The templates before the change: a file, a folder such as an assembly, `git:REVISION:PATH`, or `git:REVISION` for
    /// the path of NEW at that revision.
    #[arg(value_name = "OLD")]
    old: Side,

    /// The templates after the change, in the same form.
    #[arg(value_name = "NEW")]
    new: Side,

    /// The format of the review.
    #[arg(long, short, value_enum, default_value_t = ReviewFormat::Text)]
    format: ReviewFormat,

    /// Exits with 1 if the change has something of this kind. Repeatable
    #[arg(long, value_enum, value_name = "KIND")]
    fail_on: Vec<FailOn>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ReviewFormat {
    /// Text for people.
    Text,
    /// Markdown for a comment in a pull request, at most 65,536 characters.
    Markdown,
    /// One JSON document.
    Json,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FailOn {
    /// Data is deleted, left behind or protected less
    Data,
    /// A resource is or may be replaced
    Replace,
    /// More requests are allowed, or it is unknown
    Access,
    /// More can connect
    Reach,
    /// A mount no longer works
    Mount,
    /// The checks have new findings
    Findings,
    /// Anything that is not only written differently
    Any,
}

impl From<FailOn> for Kind {
    fn from(kind: FailOn) -> Kind {
        match kind {
            FailOn::Data => Kind::Data,
            FailOn::Replace => Kind::Replace,
            FailOn::Access => Kind::Access,
            FailOn::Reach => Kind::Reach,
            FailOn::Mount => Kind::Mount,
            FailOn::Findings => Kind::Findings,
            FailOn::Any => Kind::Any,
        }
    }
}

impl ReviewArguments {
    /// Reviews each stack of both sides.
    pub(crate) fn run(&self, rules: &RuleSet) -> Result<(), Failure> {
        let (old, new) = (self.old.read(&self.new)?, self.new.read(&self.old)?);
        let reviews = reviews(old, new, rules);
        let text = match self.format {
            ReviewFormat::Text => text(&reviews),
            ReviewFormat::Markdown => to_markdown(reviews.iter().map(|it| (it.0.as_str(), it.1))),
            ReviewFormat::Json => json(&reviews),
        };
        output::print(&text)?;
        let is_found = |kind: &FailOn| reviews.values().any(|it| it.has(Kind::from(*kind)));
        if self.fail_on.iter().any(is_found) { Err(Failure::Findings) } else { Ok(()) }
    }
}

/// Reviews pairs of templates with the same name. A template that only one side has is compared with an empty one. Two single
/// templates are a pair, whatever their names are.
fn reviews(
    mut old: BTreeMap<String, Template>,
    mut new: BTreeMap<String, Template>,
    rules: &RuleSet,
) -> BTreeMap<String, Review> {
    if let (1, 1, Some((_, before)), Some((_, after))) =
        (old.len(), new.len(), old.first_key_value(), new.first_key_value())
    {
        return BTreeMap::from([(String::new(), review_with(before, after, rules))]);
    }
    let names: BTreeSet<String> = old.keys().chain(new.keys()).cloned().collect();
    let one = |name: String| {
        let before = old.remove(&name).unwrap_or_default();
        let after = new.remove(&name).unwrap_or_default();
        let review = review_with(&before, &after, rules);
        (name, review)
    };
    names.into_iter().map(one).collect()
}

fn text(reviews: &BTreeMap<String, Review>) -> String {
    let one = |(name, review): (&String, &Review)| {
        let title = if name.is_empty() { String::new() } else { format!("{}: ", visible(name)) };
        title + &review.to_text()
    };
    reviews.iter().map(one).collect::<Vec<_>>().join("\n")
}

fn json(reviews: &BTreeMap<String, Review>) -> String {
    let one = |(name, review): (&String, &Review)| {
        let kinds: Vec<String> = review.kinds().iter().map(|it| it.name().to_owned()).collect();
        json!({ "stack": name, "summary": review.summary(), "kinds": kinds, "review": review })
    };
    let document = json!({ "version": 1, "stacks": reviews.iter().map(one).collect::<Vec<_>>() });
    visible_json(&format!("{document:#}\n")).into_owned()
}
