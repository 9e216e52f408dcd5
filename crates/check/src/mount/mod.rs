//! The mount proof: decides from the template alone whether each mount of a file system can work, link by link.

mod access;
mod chain;
mod explain;
mod find;
mod network;
mod order;
mod script;
mod user_data;

pub(crate) use access::is_made_elsewhere;
pub(crate) use chain::{Chain, State};
pub(crate) use explain::explain;
pub(crate) use script::{Helper, mount_lines};
pub(crate) use user_data::would_run;

use crate::view::View;
use crate::view::references::Edges;
use chain::Mount;

/// Returns every mount of a template with its links.
pub(crate) fn chains<'a>(view: &View<'a>, edges: &Edges<'a>) -> Vec<Chain<'a>> {
    let prove = |mount: Mount<'a>| {
        let mut links = Vec::new();
        network::links(view, &mount, &mut links);
        access::links(view, &mount, &mut links);
        order::links(view, edges, &mount, &mut links);
        user_data::links(&mount, &mut links);
        Chain { mount, links }
    };
    find::mounts(view).into_iter().map(prove).collect()
}
