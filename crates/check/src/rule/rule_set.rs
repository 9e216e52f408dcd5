//! The rules that a check runs.

use std::collections::{BTreeMap, BTreeSet};

use super::Rule;
use super::id::{self, Fault};
use crate::code::{self, Code};
use crate::compliance::Pack;
use crate::finding::{Diagnostic, Diagnostics, UnknownId};
use crate::nearest::nearest;

/// The rules that a check runs: all of Stanchion's, and those that a team adds.
///
/// A crate of rules has a function that returns them, and everything that checks accepts the set: an app, the command
/// line, and [`RuleSet::check_file`].
///
/// ```
/// use stanchion_check::{Code, Rule, RuleSet, Severity};
/// use stanchion_template::Template;
///
/// const USERS: &Code = &Code::new("ACME-004", Severity::Error, "The template creates an IAM user")
///     .fix("Use a role");
///
/// pub fn rules() -> RuleSet {
///     RuleSet::new().with(Rule::no_resource(USERS, "AWS::IAM::User"))
/// }
///
/// let template = Template::parse("Resources: {Bob: {Type: AWS::IAM::User}}").unwrap();
/// let findings = rules().check_file(&template, "users.yaml");
/// assert_eq!(findings.iter().next().unwrap().code.id, "ACME-004");
/// ```
#[derive(Clone, Debug, Default)]
pub struct RuleSet {
    own: Vec<Rule>,
    packs: BTreeSet<Pack>,
}

impl RuleSet {
    /// Creates the set of Stanchion's rules.
    pub fn new() -> RuleSet {
        RuleSet::default()
    }

    /// Adds a rule of your own.
    #[must_use]
    pub fn with(mut self, rule: Rule) -> RuleSet {
        self.own.push(rule);
        self
    }

    /// Adds the rules that run only for a compliance pack. They report information, which no run fails for.
    ///
    /// ```
    /// use stanchion_check::{Pack, RuleSet};
    /// use stanchion_template::Template;
    /// let template = Template::parse("Resources: {Key: {Type: AWS::KMS::Key, Properties: {KeyPolicy: {}}}}").unwrap();
    /// let findings = RuleSet::new().with_pack(Pack::Fsbp).check_file(&template, "key.yaml");
    /// assert!(findings.iter().any(|it| it.code.id == "BPR-014"));
    /// ```
    #[must_use]
    pub fn with_pack(mut self, pack: Pack) -> RuleSet {
        self.packs.insert(pack);
        self
    }

    /// Returns the packs whose rules run.
    pub fn packs(&self) -> impl Iterator<Item = Pack> {
        self.packs.iter().copied()
    }

    /// Returns the rules of your own, in the order in which they were added.
    pub fn own(&self) -> &[Rule] {
        &self.own
    }

    /// Returns every finding in the order of the ids: those of the registry and of your own rules.
    pub fn codes(&self) -> Vec<&'static Code> {
        let mut codes = code::all();
        codes.extend(self.own.iter().map(|it| it.code));
        codes.sort_by_key(|it| it.id);
        codes.dedup();
        codes
    }

    /// Returns the entry with an id: one of the registry or of your own rules.
    pub fn find(&self, id: &str) -> Option<&'static Code> {
        let own = || self.own.iter().map(|it| it.code).find(|it| it.id == id);
        code::find(id).or_else(own)
    }

    /// Returns the entry whose id is closest, if it is close enough that the id may be misspelled.
    pub fn nearest(&self, id: &str) -> Option<&'static Code> {
        self.find(nearest(id, self.codes().iter().map(|it| it.id))?)
    }

    /// Examines the id of an acknowledgement. Returns a problem if no finding has this id.
    pub fn unknown_id(&self, id: &str) -> Option<UnknownId> {
        let own: Vec<&str> = self.own.iter().map(|it| it.code.id).collect();
        UnknownId::of(id, &own)
    }

    /// Returns the faults of your own rules, each at the line that created the rule: an id that is not valid, two findings
    /// with the same id, and a resource type, property or tag that does not exist.
    ///
    /// ```
    /// use stanchion_check::{Code, Rule, RuleSet, Severity};
    /// const COST: &Code = &Code::new("EFS-900", Severity::Error, "The file system has no cost center");
    /// let rules = RuleSet::new().with(Rule::tag(COST, "CostCenter").on("AWS::EFS::FileSystems").required());
    /// let problems: Vec<&str> = rules.problems().iter().map(|it| it.code.id).collect();
    /// assert_eq!(problems, ["RUL-001", "RUL-003"]);
    /// ```
    pub fn problems(&self) -> Diagnostics {
        let mut problems = Vec::new();
        let mut known: BTreeMap<&str, &Rule> = BTreeMap::new();
        for rule in &self.own {
            let id = rule.code.id;
            let finding = |code, message: String| Diagnostic::new(code, message).at(rule.location);
            match id::fault(id) {
                Some(Fault::Malformed) => {
                    let message = "the id of the rule is not valid".to_owned();
                    let finding = finding(code::RUL_001, message);
                    problems.push(finding.found(format!("{id:?}")).allowed(id::ALLOWED));
                }
                Some(Fault::Reserved) => {
                    let message = match code::find(id) {
                        Some(taken) => {
                            format!("Stanchion has the finding {id} already: {}", taken.title)
                        }
                        None => {
                            "prefixes of three characters are reserved for Stanchion".to_owned()
                        }
                    };
                    let finding = finding(code::RUL_001, message);
                    problems.push(finding.found(format!("{id:?}")).allowed(id::ALLOWED));
                }
                None => {}
            }
            let first = known.entry(id).or_insert(rule);
            if first.code != rule.code {
                let place = first.location;
                problems.push(
                    finding(code::RUL_002, format!("another rule has the id {id} already")).found(
                        format!("{:?} at {}:{}", first.code.title, place.file(), place.line()),
                    ),
                );
            }
            for unknown in rule.targets.iter().filter_map(super::target::Target::unknown) {
                let finding = finding(code::RUL_003, unknown.message).found(unknown.found);
                problems.push(match unknown.near {
                    Some(near) => finding.help(format!("Use `{near}`")),
                    None => finding,
                });
            }
        }
        Diagnostics::from(problems)
    }
}

impl Extend<Rule> for RuleSet {
    fn extend<T: IntoIterator<Item = Rule>>(&mut self, rules: T) {
        self.own.extend(rules);
    }
}

impl FromIterator<Rule> for RuleSet {
    fn from_iter<T: IntoIterator<Item = Rule>>(rules: T) -> RuleSet {
        RuleSet { own: rules.into_iter().collect(), packs: BTreeSet::new() }
    }
}

/// Returns the rules of your own.
impl IntoIterator for RuleSet {
    type Item = Rule;
    type IntoIter = std::vec::IntoIter<Rule>;

    fn into_iter(self) -> Self::IntoIter {
        self.own.into_iter()
    }
}
