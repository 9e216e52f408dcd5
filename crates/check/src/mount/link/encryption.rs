//! The link of encryption in transit.

use stanchion_template::language::Answer;

use crate::code::{self, Severity};
use crate::mount::chain::{By, Link, Mount};

pub(super) const NAME: &str = "encryption";

/// Returns the way to turn on encryption in transit, for the compute of a mount.
pub(super) fn help(mount: &Mount<'_>) -> &'static str {
    match mount.by {
        By::Instance => "Add the mount option `tls`",
        By::DataSync => "Set `InTransitEncryption` to TLS1_2",
        _ => "Set `TransitEncryption` to ENABLED",
    }
}

pub(super) fn links(mount: &Mount<'_>, links: &mut Vec<Link>) {
    if mount.is_fsx() {
        return;
    }
    let link = Link::new(code::MNT_010, NAME, &mount.path);
    let feature = match (mount.iam, mount.access_point) {
        (Answer::Yes, _) => Some("IAM authorization"),
        (_, Some(_)) => Some("an access point"),
        _ => None,
    };
    links.push(match (mount.tls, feature) {
        (Answer::No, Some(feature)) => link
            .broken(Severity::Error, format!("the client uses {feature} without TLS"))
            .help(help(mount)),
        (Answer::Yes, _) => link.holds("TLS"),
        (Answer::No, None) => link.holds("no TLS, and the mount does not require it"),
        (Answer::Unknown, _) if mount.by == By::Studio => {
            link.holds("SageMaker Studio sets the mount options")
        }
        (Answer::Unknown, _) => link.open("the mount options are unknown"),
    });
}
