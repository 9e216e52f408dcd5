//! The command `review`: says what a change of templates means.

mod accepted;
mod code;
mod git;
mod program;
mod side;
mod terminal;

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use stanchion_check::RuleSet;
use stanchion_core::App;
use stanchion_review::{
    Kind, Prices, Source, StackReview, review_all, to_html, to_json, to_markdown, to_sarif,
};

use crate::failure::Failure;
use crate::input::Data;
use crate::output;
use accepted::Accepted;
use side::{Side, Sources};

#[derive(Args, Debug)]
pub(crate) struct ReviewArguments {
    /// The templates before the change: a file, a folder such as an assembly, `git:REVISION:PATH`, or `git:REVISION` for
    /// the path of NEW at that revision.
    #[arg(value_name = "OLD")]
    old: Side,

    /// The templates after the change, in the same form. A program with its own stacks can omit it to compare what it
    /// synthesizes now. `git:REVISION` is then the committed file `NAME.template.yaml` or `.json` of each stack.
    #[arg(value_name = "NEW")]
    new: Option<Side>,

    /// The format of the review.
    #[arg(long, short, value_enum, default_value_t = ReviewFormat::Text)]
    format: ReviewFormat,

    /// Exits with 1 if the change has something of this kind. Repeatable
    #[arg(long, value_enum, value_name = "KIND")]
    fail_on: Vec<FailOn>,

    /// A file with accepted effects: a YAML or JSON list of {change, resource, stack, text, reason}. `change` is the name
    /// of a section, such as `data`. `stack` and `text`, a part of the effect's text, are optional.
    #[arg(long, value_name = "FILE")]
    acknowledge: Option<PathBuf>,

    /// A file with prices: {currency, month: {NAME: PRICE}}, with the price of one unit for a month by the name of a
    /// quantity. The cost of the quantities is then shown.
    #[arg(long, value_name = "FILE")]
    prices: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ReviewFormat {
    /// Text for people.
    Text,
    /// Markdown for a comment in a pull request, at most 65,536 characters.
    Markdown,
    /// One HTML page without other files, with pictures.
    Html,
    /// One JSON document. `review-schema` prints its schema.
    Json,
    /// SARIF 2.1.0, which code hosts display next to the lines of a change.
    Sarif,
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
        let Some(new) = &self.new else {
            return Err(Failure::could_not_run(
                "NEW is missing\n  help: Name the templates after the change. A program with its own stacks can omit them",
            ));
        };
        let (old, new) = (self.old.read(new)?, new.read(&self.old)?);
        self.show(old, new, rules)
    }

    /// Returns true if the command compares what a program synthesizes now.
    pub(crate) fn is_about_stacks(&self) -> bool {
        self.new.is_none()
    }

    /// Reviews what a program synthesizes now.
    pub(crate) fn run_for(&self, app: &App, rules: &RuleSet) -> Result<(), Failure> {
        let new = program::sources(app)?;
        let old = program::before(&self.old, &new)?;
        self.show(old, new, rules)
    }

    fn show(&self, old: Sources, new: Sources, rules: &RuleSet) -> Result<(), Failure> {
        let accepted = self.acknowledge.as_deref().map(Accepted::read).transpose()?;
        let prices = self.prices.as_deref().map(prices).transpose()?;
        let mut reviews = reviews(old, new, rules, self.format == ReviewFormat::Html);
        if let Some(prices) = &prices {
            reviews = reviews.into_iter().map(|it| it.with_prices(prices)).collect();
        }
        if let Some(accepted) = &accepted {
            accepted.apply(&mut reviews);
        }
        match self.format {
            ReviewFormat::Text => {
                let all: Vec<String> = reviews.iter().map(StackReview::to_text).collect();
                terminal::print(&all.join("\n"))?;
            }
            ReviewFormat::Markdown => output::print(&to_markdown(&reviews))?,
            ReviewFormat::Html => output::print(&to_html(&reviews))?,
            ReviewFormat::Json => output::print(&to_json(&reviews))?,
            ReviewFormat::Sarif => output::print(&to_sarif(&reviews))?,
        }
        let is_found = |kind: &FailOn| reviews.iter().any(|it| it.has(Kind::from(*kind)));
        if self.fail_on.iter().any(is_found) { Err(Failure::Findings) } else { Ok(()) }
    }
}

/// Reviews pairs of templates with the same name. A template that only one side has is compared with an empty one. Two single
/// templates are a pair, whatever their names are.
fn reviews(
    mut old: Sources,
    mut new: Sources,
    rules: &RuleSet,
    has_pictures: bool,
) -> Vec<StackReview> {
    if let (1, 1, Some((before, _)), Some((after, _))) =
        (old.len(), new.len(), old.first_key_value(), new.first_key_value())
        && before != after
    {
        // One of them has no name, or the file was renamed.
        let name = if before.is_empty() { after.clone() } else { String::new() };
        for side in [&mut old, &mut new] {
            let only = std::mem::take(side).into_values().next();
            side.extend(only.map(|it| (name.clone(), it)));
        }
    }
    let mut reviews = review_all(&old, &new, rules);
    if has_pictures {
        let nothing = Source::default();
        let pictured = |it: StackReview| {
            let before = old.get(&it.stack).unwrap_or(&nothing);
            let after = new.get(&it.stack).unwrap_or(&nothing);
            it.with_pictures(before, after)
        };
        reviews = reviews.into_iter().map(pictured).collect();
    }
    reviews
}

fn prices(file: &std::path::Path) -> Result<Prices, Failure> {
    let data = Data::read(file)?;
    Prices::from_json(&data.json).map_err(|it| data.wrong(it))
}
