//! Defines rules that expire images.

use stanchion_check::facts::ecr::{RULES, WILDCARDS};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Map, Node};

use crate::Text;
use crate::json_text::json_text;

/// The images to which a rule applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Images {
    /// All images that no other rule has expired or kept.
    Any,
    /// Images without a tag.
    Untagged,
    /// Images with a tag that matches one of these patterns, such as `release-*`. A pattern has at most four `*`.
    Tagged(Vec<String>),
}

impl Images {
    /// Returns the images with a tag that matches one of these patterns.
    pub fn tagged<P: Into<String>>(patterns: impl IntoIterator<Item = P>) -> Images {
        Images::Tagged(patterns.into_iter().map(Into::into).collect())
    }
}

/// A rule of the lifecycle policy of a repository.
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html)
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "give it to a repository"]
pub struct ImageRule {
    images: Images,
    count: u32,
    by_age: bool,
    description: Option<String>,
}

impl ImageRule {
    /// Keeps the newest images, 1 or more, and expires the others.
    pub fn keep_newest(images: Images, count: u32) -> ImageRule {
        ImageRule { images, count, by_age: false, description: None }
    }

    /// Expires images a number of days after they were pushed, 1 or more.
    pub fn expire_after_days(images: Images, days: u32) -> ImageRule {
        ImageRule { images, count: days, by_age: true, description: None }
    }

    /// Sets the description. Default: none.
    pub fn description(mut self, text: impl Into<String>) -> ImageRule {
        self.description = Some(text.into());
        self
    }

    fn to_node(&self, priority: usize) -> Node {
        let mut selection = Map::new();
        let status = match &self.images {
            Images::Any => "any",
            Images::Untagged => "untagged",
            Images::Tagged(patterns) => {
                let patterns = patterns.iter().cloned().map(Node::text).collect();
                selection.insert("tagPatternList", Node::List(patterns));
                "tagged"
            }
        };
        selection.insert("tagStatus", Node::text(status));
        let kind = if self.by_age { "sinceImagePushed" } else { "imageCountMoreThan" };
        selection.insert("countType", Node::text(kind));
        if self.by_age {
            selection.insert("countUnit", Node::text("days"));
        }
        selection.insert("countNumber", Node::Int(i64::from(self.count)));
        let mut rule = Map::from([("rulePriority", Node::Int(priority as i64))]);
        if let Some(text) = &self.description {
            rule.insert("description", Node::text(text.clone()));
        }
        rule.insert("selection", Node::Map(selection));
        rule.insert("action", Node::single("type", Node::text("expire")));
        Node::Map(rule)
    }
}

/// Returns the lifecycle policy of rules in their order. A rule for all images comes last, as ECR requires.
pub(super) fn policy(rules: &[ImageRule]) -> Option<Text> {
    if rules.is_empty() {
        return None;
    }
    let (last, first): (Vec<&ImageRule>, Vec<&ImageRule>) =
        rules.iter().partition(|it| it.images == Images::Any);
    let all = first.into_iter().chain(last).enumerate();
    let nodes = all.map(|(at, rule)| rule.to_node(at + 1)).collect();
    Some(json_text(&Node::single("rules", Node::List(nodes)), 2))
}

/// Reports rules that ECR refuses.
pub(super) fn check(rules: &[ImageRule], scope: &Scope) {
    let report = |message: &str, found: String, allowed: String| {
        scope.report(
            Diagnostic::new(code::ECR_001, message)
                .property("LifecyclePolicy")
                .found(found)
                .allowed(allowed),
        );
    };
    if rules.len() > RULES.most as usize {
        let message = "the lifecycle policy has too many rules";
        report(message, rules.len().to_string(), RULES.of("rules"));
    }
    if rules.iter().any(|it| it.count == 0) {
        let message = "a rule of the lifecycle policy has no number";
        report(message, "0".to_owned(), "1 or more".to_owned());
    }
    if rules.iter().filter(|it| it.images == Images::Any).count() > 1 {
        let message = "two rules of the lifecycle policy are for all images";
        report(message, "two rules".to_owned(), "one rule for all images".to_owned());
    }
    for rule in rules {
        let Images::Tagged(patterns) = &rule.images else { continue };
        if patterns.is_empty() {
            let message = "a rule for tagged images has no pattern";
            report(message, "no pattern".to_owned(), "one pattern or more, such as `*`".to_owned());
        }
        if let Some(pattern) = patterns.iter().find(|it| it.matches('*').count() > WILDCARDS) {
            let message = "a pattern of the lifecycle policy has too many wildcards";
            report(message, pattern.clone(), format!("at most {WILDCARDS} wildcards"));
        }
    }
}
