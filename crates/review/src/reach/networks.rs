//! The networks of both sides.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use super::compare::{Difference, any};
use super::fold::{Cause, End, Pair};
use super::name::Name;
use super::network::Network;
use super::passage::Party;
use super::proof::{Case, Inventory, explain};
use super::way::Way;

/// The networks before and after a change.
#[derive(Debug)]
pub(super) struct Networks<'s, 'u> {
    pub(super) was: &'s Network<'u>,
    pub(super) is: &'s Network<'u>,
    /// The endpoints that are different, or whose surroundings are. The value is true if that matters within a VPC.
    pub(super) changed: BTreeMap<String, bool>,
    /// The security groups that endpoints of both sides have.
    pub(super) used: BTreeSet<&'s Name>,
    inventories: OnceCell<(Inventory, Inventory)>,
}

/// The logical id and the type of an endpoint.
pub(super) type Key<'n> = (&'n String, &'n String);

impl<'s, 'u> Networks<'s, 'u> {
    pub(super) fn of(was: &'s Network<'u>, is: &'s Network<'u>) -> Networks<'s, 'u> {
        let mut changed = was.changed(is);
        for (id, is_local) in is.changed(was) {
            *changed.entry(id).or_default() |= is_local;
        }
        let used = was.used_groups().chain(is.used_groups()).collect();
        Networks { was, is, changed, used, inventories: OnceCell::new() }
    }

    /// Returns the endpoints of both sides. An endpoint with another type is another endpoint.
    pub(super) fn keys(&self) -> BTreeSet<Key<'s>> {
        let all = self.was.endpoints.iter().chain(&self.is.endpoints);
        all.map(|(id, it)| (id, &it.kind)).collect()
    }

    /// Returns pairs with the reasons. The ways include the closed ones.
    pub(super) fn pairs(
        &self,
        ends: &(End, End),
        differences: &[Difference],
        (old, new): (&[Way<'_>], &[Way<'_>]),
    ) -> Vec<Pair> {
        let (was, is) =
            self.inventories.get_or_init(|| (Inventory::of(self.was), Inventory::of(self.is)));
        let one = |it: &Difference| {
            let was = Case { ways: old, inventory: was };
            let is = Case { ways: new, inventory: is };
            let (wide, narrow) = if it.is_broader { (is, was) } else { (was, is) };
            let reasons = explain(self.is, wide, narrow, &it.services);
            self.pair(it, ends, Cause::Reasons(reasons), (old, new))
        };
        differences.iter().map(one).collect()
    }

    /// Returns pairs whose endpoint is new or removed.
    pub(super) fn pairs_of_new(
        &self,
        ends: &(End, End),
        differences: &[Difference],
        cause: &Cause,
        ways: (&[Way<'_>], &[Way<'_>]),
    ) -> Vec<Pair> {
        differences.iter().map(|it| self.pair(it, ends, cause.clone(), ways)).collect()
    }

    fn pair(
        &self,
        difference: &Difference,
        (who, whom): &(End, End),
        cause: Cause,
        (old, new): (&[Way<'_>], &[Way<'_>]),
    ) -> Pair {
        let unknowns = self.is.unknowns;
        let facts = || {
            let conditions = [old, new].map(|it| any(it, &difference.services, unknowns));
            conditions.iter().flat_map(|it| unknowns.texts(it)).collect()
        };
        Pair {
            who: who.clone(),
            whom: whom.clone(),
            services: difference.services,
            is_broader: difference.is_broader,
            is_certain: difference.is_certain,
            cause,
            depends_on: if difference.is_certain { Vec::new() } else { facts() },
        }
    }
}

/// Returns an endpoint of a network.
pub(super) fn party<'n>(network: &'n Network<'_>, (id, kind): Key<'_>) -> Option<Party<'n>> {
    let (id, endpoint) = network.endpoints.get_key_value(id)?;
    (endpoint.kind == *kind).then_some(Party { id, endpoint })
}
