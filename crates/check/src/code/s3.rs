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
    S3B_006 "S3B-006" Error "The bucket for access logs is encrypted with KMS" {
        what: "`LoggingConfiguration` of a bucket names a bucket of the template whose default encryption is `aws:kms` or `aws:kms:dsse`.",
        why: "S3 delivers access logs only to buckets without encryption by KMS, so no logs arrive.",
        fix: "Encrypt the bucket for logs with `AES256`",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html",
        examples: yes,
    }
    S3B_007 "S3B-007" Error "A lifecycle rule of the bucket is not valid" {
        what: "A rule has no action, moves objects to `STANDARD_IA` or `ONEZONE_IA` before 30 days, or deletes them before their last transition. Filters with tags or sizes for uploads and delete markers, and delete markers next to an expiration, are also reported.",
        why: "S3 refuses the lifecycle configuration, and the stack rolls back.",
        fix: "Correct the days and the filter of the rule",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html",
        examples: yes,
    }
    S3B_008 "S3B-008" Error "The bucket sends notifications to a FIFO queue" {
        what: "`QueueConfigurations` of a bucket name a FIFO queue of the template.",
        why: "S3 refuses FIFO queues as targets of notifications.",
        fix: "Use a standard queue, or send the events through EventBridge",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html",
        examples: yes,
    }
    S3B_009 "S3B-009" Error "The days of an archive tier are out of range" {
        what: "`Days` of a tier of S3 Intelligent-Tiering is not 90-730 for `ARCHIVE_ACCESS`, or not 180-730 for `DEEP_ARCHIVE_ACCESS`.",
        why: "S3 refuses the configuration, and the stack rolls back.",
        fix: "Set `Days` to 90-730, or to 180-730 for `DEEP_ARCHIVE_ACCESS`",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_Tiering.html",
        examples: yes,
    }
    S3B_010 "S3B-010" Error "The name of an accelerated bucket has a period" {
        what: "`AccelerateConfiguration` of a bucket is enabled, and its name has a period.",
        why: "S3 refuses Transfer Acceleration of such buckets.",
        fix: "Remove the periods from `BucketName`, or the acceleration",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html",
        examples: yes,
    }
}
