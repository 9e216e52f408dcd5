//! Pairs of endpoints that can connect on one side and not on the other.

use super::compare::differences;
use super::fold::{Cause, End, Pair};
use super::network::Network;
use super::networks::{Networks, party};
use super::passage::between;

/// Returns the pairs of endpoints.
pub(super) fn find(networks: &Networks<'_, '_>) -> Vec<Pair> {
    let Networks { was, is, changed, .. } = networks;
    if changed.is_empty() {
        return Vec::new();
    }
    let all = networks.keys();
    let homes = [was.homes(), is.homes()];
    let mut found = Vec::new();
    for client in &all {
        for server in &all {
            let is_same = client == server;
            let (one, other) = (changed.get(client.0), changed.get(server.0));
            if one.is_none() && other.is_none() {
                continue;
            }
            // Routes do not matter within a VPC.
            let is_local = one == Some(&true) || other == Some(&true);
            let is_one_vpc = homes.iter().all(|it| {
                let home = it.get(client.0);
                home.is_some() && home == it.get(server.0)
            });
            if !is_local && is_one_vpc {
                continue;
            }
            let ways = |network, with_closed| {
                let (client, server) = (party(network, *client)?, party(network, *server)?);
                let roles = client.endpoint.roles;
                let is_pair = roles.initiates && server.endpoint.roles.accepts;
                (is_pair && (!is_same || roles.is_many))
                    .then(|| between(network, client, server, with_closed))
            };
            let (old, new) = (ways(was, false), ways(is, false));
            let open = (old.as_deref().unwrap_or_default(), new.as_deref().unwrap_or_default());
            let differences = differences(open.0, open.1, is.unknowns);
            if differences.is_empty() {
                continue;
            }
            let missing = |network: &Network<'_>| {
                let has = |key| party(network, key).is_some();
                match (has(*client), has(*server)) {
                    (true, true) => None,
                    (false, false) if !is_same => Some(Cause::Both),
                    (false, _) => Some(Cause::Client),
                    (true, false) => Some(Cause::Server),
                }
            };
            let ends = (End::Endpoint(client.0.clone()), End::Endpoint(server.0.clone()));
            if let Some(cause) = missing(was).or_else(|| missing(is)) {
                found.extend(networks.pairs_of_new(&ends, &differences, &cause, open));
                continue;
            }
            let (old, new) = (ways(was, true), ways(is, true));
            let all = (old.as_deref().unwrap_or_default(), new.as_deref().unwrap_or_default());
            found.extend(networks.pairs(&ends, &differences, all));
        }
    }
    found
}
