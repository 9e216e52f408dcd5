//! Compares two sets of policies: finds a request that one allows and the other does not.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::language::Answer;

use super::actions::{Set, Universe};
use super::condition::{self, Condition, Solved};
use super::pattern::Pattern;
use super::principal::{Principal, Requester};
use super::request::{Context, Request};
use super::search::{self, Found};
use super::statement::{Layer, Policies, Statement};

/// The number of steps after which a comparison gives up.
const MOST: usize = 50_000;

/// The result of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Difference {
    /// Every request that the first policies allow is allowed by the second ones.
    None,
    /// The request is allowed by the first policies and not by the second ones.
    Certain(Request),
    /// The request is an example, if values that the template does not show are as the request says.
    Possible(Request),
    /// The comparison took too long.
    Unknown,
}

/// Finds a request that `wide` allows and `narrow` does not.
pub(crate) fn difference(wide: &Policies, narrow: &Policies) -> Difference {
    let problem = Problem::new(wide, narrow);
    let mut search = Search {
        problem: &problem,
        wide,
        narrow,
        steps: 0,
        texts: BTreeMap::new(),
        possible: None,
        certain: None,
    };
    search.run();
    match (search.certain, search.possible, search.steps > MOST) {
        (Some(request), ..) => Difference::Certain(request),
        (None, Some(request), _) => Difference::Possible(request),
        (None, None, true) => Difference::Unknown,
        (None, None, false) => Difference::None,
    }
}

/// The statements of both sides with their parts as numbers, so that equal parts are equal numbers.
struct Problem<'a> {
    universe: Universe,
    requesters: Vec<Requester>,
    /// The lists of patterns of resources.
    resources: Vec<&'a [Pattern]>,
    conditions: Vec<&'a Condition>,
    parts: Vec<Parts>,
    statements: Vec<&'a Statement>,
}

/// The parts of a statement.
struct Parts {
    actions: Set,
    requesters: Set,
    /// The list of patterns, and whether the resource must match one.
    resource: Option<(usize, bool)>,
    conditions: Vec<usize>,
}

/// A set of requests: all combinations of its parts.
#[derive(Clone, Debug)]
struct Region {
    actions: Set,
    requesters: Set,
    resources: BTreeSet<(usize, bool)>,
    conditions: BTreeSet<(usize, bool)>,
}

impl<'a> Problem<'a> {
    fn new(wide: &'a Policies, narrow: &'a Policies) -> Problem<'a> {
        let layers = wide.layers.iter().chain(&narrow.layers);
        let statements: Vec<&Statement> = layers.flat_map(|it| &it.statements).collect();
        let universe = Universe::of(statements.iter().flat_map(|it| &it.actions.patterns));
        let principals =
            statements.iter().filter_map(|it| it.principals.as_ref()).flat_map(|it| &it.all);
        let mut requesters: Vec<Requester> = vec![Requester::stranger()];
        for requester in principals.flat_map(Principal::requesters) {
            if !requesters.contains(&requester) {
                requesters.push(requester);
            }
        }
        let mut problem = Problem {
            universe,
            requesters,
            resources: Vec::new(),
            conditions: Vec::new(),
            parts: Vec::new(),
            statements: Vec::new(),
        };
        for statement in statements {
            let parts = problem.parts(statement);
            problem.parts.push(parts);
            problem.statements.push(statement);
        }
        problem
    }

    fn parts(&mut self, statement: &'a Statement) -> Parts {
        let resource = statement
            .resources
            .as_ref()
            .map(|it| (number(&mut self.resources, it.patterns.as_slice()), !it.is_not));
        let conditions =
            statement.conditions.iter().map(|it| number(&mut self.conditions, it)).collect();
        let includes = |requester: &Requester| {
            statement.principals.as_ref().is_none_or(|it| it.include(requester))
        };
        Parts {
            actions: self.universe.set(&statement.actions.patterns, statement.actions.is_not),
            requesters: self.requesters.iter().map(includes).collect(),
            resource,
            conditions,
        }
    }

    fn everything(&self) -> Region {
        Region {
            actions: self.universe.all(),
            requesters: vec![true; self.requesters.len()],
            resources: BTreeSet::new(),
            conditions: BTreeSet::new(),
        }
    }
}

/// Returns the number of a value in a list, to which it is added if it is new.
fn number<T: PartialEq + Copy>(list: &mut Vec<T>, value: T) -> usize {
    list.iter().position(|it| *it == value).unwrap_or_else(|| {
        list.push(value);
        list.len() - 1
    })
}

/// A search for a request.
struct Search<'a, 'b> {
    problem: &'b Problem<'a>,
    wide: &'a Policies,
    narrow: &'a Policies,
    steps: usize,
    /// The resources that were searched for, by what they must match.
    texts: BTreeMap<Vec<(usize, bool)>, Found>,
    possible: Option<Request>,
    certain: Option<Request>,
}

impl<'a> Search<'a, '_> {
    /// Tries all ways in which the first policies allow a request and the second ones do not.
    fn run(&mut self) {
        let at = |it: &Statement| {
            self.problem
                .statements
                .iter()
                .position(|one| std::ptr::eq(*one, it))
                .unwrap_or_default()
        };
        let of = |layers: &'a [Layer], is_allow: bool| -> Vec<Vec<usize>> {
            layers.iter().map(|layer| layer.of(is_allow).map(at).collect()).collect()
        };
        let allows = of(&self.wide.layers, true);
        let denies: Vec<usize> = of(&self.wide.layers, false).concat();
        // A layer of the second policies does not allow a request if it denies it, or if no statement allows it.
        let mut refusals: Vec<(Option<usize>, Vec<usize>)> = Vec::new();
        for (deny, allow) in
            of(&self.narrow.layers, false).into_iter().zip(of(&self.narrow.layers, true))
        {
            refusals.push((None, allow));
            refusals.extend(deny.into_iter().map(|it| (Some(it), Vec::new())));
        }
        for (deny, others) in refusals {
            let region = self.problem.everything();
            let region = match deny {
                Some(deny) => self.require(&region, deny),
                None => Some(region),
            };
            let Some(region) = region else { continue };
            let excluded: Vec<usize> = others.into_iter().chain(denies.iter().copied()).collect();
            self.allow(&region, &allows, &excluded);
        }
    }

    fn is_over(&self) -> bool {
        self.certain.is_some() || self.steps > MOST
    }

    /// Chooses a statement of each layer that allows the request.
    fn allow(&mut self, region: &Region, layers: &[Vec<usize>], excluded: &[usize]) {
        let Some((first, rest)) = layers.split_first() else {
            self.exclude(region, excluded);
            return;
        };
        for statement in first {
            if self.is_over() {
                return;
            }
            if let Some(region) = self.require(region, *statement) {
                self.allow(&region, rest, excluded);
            }
        }
    }

    /// Finds requests of a region that no excluded statement matches.
    fn exclude(&mut self, region: &Region, excluded: &[usize]) {
        self.steps += 1;
        if self.is_over() {
            return;
        }
        let Some((first, rest)) = excluded.split_first() else {
            self.found(region);
            return;
        };
        // A statement that matches no request of the region excludes nothing.
        if self.require(region, *first).is_none() {
            self.exclude(region, rest);
            return;
        }
        for region in self.outside(region, *first) {
            self.exclude(&region, rest);
            if self.is_over() {
                return;
            }
        }
    }

    /// Returns the requests of a region that a statement matches.
    fn require(&mut self, region: &Region, statement: usize) -> Option<Region> {
        let parts = self.problem.parts.get(statement)?;
        let mut region = region.clone();
        intersect(&mut region.actions, &parts.actions, true);
        intersect(&mut region.requesters, &parts.requesters, true);
        region.resources.extend(parts.resource);
        region.conditions.extend(parts.conditions.iter().map(|it| (*it, true)));
        self.is_possible(&region).then_some(region)
    }

    /// Returns the requests of a region that a statement does not match, as regions.
    fn outside(&mut self, region: &Region, statement: usize) -> Vec<Region> {
        let Some(parts) = self.problem.parts.get(statement) else { return Vec::new() };
        let mut all = Vec::new();
        let mut without = region.clone();
        intersect(&mut without.actions, &parts.actions, false);
        all.push(without);
        let mut without = region.clone();
        intersect(&mut without.requesters, &parts.requesters, false);
        all.push(without);
        if let Some((list, matches)) = parts.resource {
            let mut without = region.clone();
            without.resources.insert((list, !matches));
            all.push(without);
        }
        for condition in &parts.conditions {
            let mut without = region.clone();
            without.conditions.insert((*condition, false));
            all.push(without);
        }
        all.retain(|it| self.is_possible(it));
        all
    }

    fn is_possible(&mut self, region: &Region) -> bool {
        region.actions.contains(&true)
            && region.requesters.contains(&true)
            && self.resource(region) != Found::Nothing
            && self.context(region).is_some()
    }

    /// Finds a resource of a region.
    fn resource(&mut self, region: &Region) -> Found {
        let key: Vec<(usize, bool)> = region.resources.iter().copied().collect();
        if let Some(found) = self.texts.get(&key) {
            return found.clone();
        }
        let is_contradiction = key.windows(2).any(|it| matches!(it, [a, b] if a.0 == b.0));
        let found = if is_contradiction {
            Found::Nothing
        } else {
            let list = |at: usize| self.problem.resources.get(at).copied().unwrap_or_default();
            let some: Vec<&[Pattern]> = key.iter().filter(|it| it.1).map(|it| list(it.0)).collect();
            let none: Vec<&Pattern> =
                key.iter().filter(|it| !it.1).flat_map(|it| list(it.0)).collect();
            search::find(&some, &none)
        };
        self.texts.insert(key, found.clone());
        found
    }

    /// Finds values of the condition keys of a region, and whether it is certain that they can occur together.
    fn context(&self, region: &Region) -> Option<(Context, bool)> {
        let mut keys: BTreeMap<&str, Vec<(&Condition, bool)>> = BTreeMap::new();
        for (at, result) in &region.conditions {
            let condition = *self.problem.conditions.get(*at)?;
            keys.entry(&condition.key).or_default().push((condition, *result));
        }
        let (mut values, mut is_certain) = (BTreeMap::new(), true);
        for (key, wanted) in keys {
            let all = self.problem.conditions.iter().copied();
            let others: Vec<&Condition> = all.filter(|it| it.key == key).collect();
            match condition::solve(&wanted, &others) {
                Solved::Value(value, certain) => {
                    is_certain &= certain;
                    let shown = wanted.first().map(|it| it.0.shown.clone()).unwrap_or_default();
                    values.insert(key.to_owned(), (shown, value));
                }
                Solved::Nothing => return None,
                Solved::Unknown => is_certain = false,
            }
        }
        // Of two policies whose content is unknown, each can contain the other.
        let is_managed = |it: &&String| it.starts_with(condition::MANAGED);
        is_certain &= values.keys().filter(is_managed).count() < 2;
        Some((values, is_certain))
    }

    /// Records a request of a region.
    fn found(&mut self, region: &Region) {
        let Some((context, is_certain)) = self.context(region) else { return };
        let resource = match self.resource(region) {
            Found::Word(word) => word,
            Found::Nothing => return,
            Found::Unknown => {
                self.steps = MOST + 1;
                return;
            }
        };
        let action = self.problem.universe.first(&region.actions);
        let requester = region.requesters.iter().position(|it| *it);
        let requester = requester.and_then(|it| self.problem.requesters.get(it));
        let (Some(action), Some(requester)) = (action, requester) else { return };
        let request =
            Request { requester: requester.clone(), action: action.to_owned(), resource, context };
        let is_certain = is_certain
            && request.is_allowed(self.wide) == Answer::Yes
            && request.is_allowed(self.narrow) == Answer::No;
        if is_certain {
            self.certain = Some(request);
        } else if self.possible.is_none() {
            self.possible = Some(request);
        }
    }
}

/// Removes what is not in `other`, or what is if `keeps` is false.
fn intersect(set: &mut Set, other: &Set, keeps: bool) {
    set.iter_mut().zip(other).for_each(|(one, other)| *one &= *other == keeps);
}
