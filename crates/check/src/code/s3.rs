//! Findings of Amazon S3.

use super::codes;

codes! {
    S3B_001 "S3B-001" Warning "The bucket has an access control list (ACL), but ACLs are disabled" {
        what: "`AccessControl` grants access beyond the owner of the bucket, and `OwnershipControls` is not set. When `ObjectOwnership` is `BucketOwnerEnforced`, the finding is an error.",
        why: "S3 refuses ACLs while they are disabled. They are disabled by default in new buckets since April 2023.",
        fix: "Use a bucket policy instead of `AccessControl`, or set `OwnershipControls` to `ObjectWriter` or `BucketOwnerPreferred`",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html",
        examples: yes,
    }
    S3B_002 "S3B-002" Warning "The bucket blocks the public access that its access control list grants" {
        what: "`AccessControl` of a bucket with `OwnershipControls` grants access to everyone, and `PublicAccessBlockConfiguration` is not set. When `BlockPublicAcls` is true, the finding is an error.",
        why: "S3 refuses public ACLs in a bucket that blocks public access, which is the default of new buckets since April 2023.",
        fix: "Remove `AccessControl`, or set `BlockPublicAcls` to false",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
        examples: yes,
    }
    S3B_003 "S3B-003" Warning "The bucket blocks the public access that its policy grants" {
        what: "A bucket policy allows everyone without a condition, and `PublicAccessBlockConfiguration` of its bucket is not set. When `BlockPublicPolicy` is true, the finding is an error.",
        why: "S3 refuses public policies in a bucket that blocks public access, which is the default of new buckets since April 2023.",
        fix: "Name the principals or add a condition, or set `BlockPublicPolicy` of the bucket to false",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
        examples: yes,
    }
    S3B_004 "S3B-004" Error "The bucket is replicated, but its versioning is not enabled" {
        what: "A bucket has `ReplicationConfiguration`, and `VersioningConfiguration` is not set or suspended.",
        why: "S3 refuses the replication.",
        fix: "Set `VersioningConfiguration` to `Status: Enabled`",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-requirements.html",
        examples: yes,
    }
    S3B_005 "S3B-005" Error "Two notifications of the bucket overlap" {
        what: "Two notifications of a bucket share an event, and the prefixes and suffixes of their filters overlap.",
        why: "S3 refuses the notifications.",
        fix: "Send the events to one target, such as a topic with several subscriptions, or use filters that do not overlap",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html",
        not_covered: "Filters that are expressions.",
        examples: yes,
    }
}
