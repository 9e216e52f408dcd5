//! The DNS name of a bucket of a website is not known from the bucket alone.

use stanchion_constructs::dns::HostedZone;
use stanchion_constructs::storage::Bucket;

fn wrong(zone: &HostedZone, bucket: &Bucket) {
    let _ = zone.alias("www", bucket);
}

fn main() {}
