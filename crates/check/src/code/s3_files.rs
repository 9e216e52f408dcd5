//! Findings of s3_files.

use super::codes;

codes! {
    S3F_001 "S3F-001" Error "An S3 Files file system needs the ARN of a bucket with versions" {
        what: "Bucket is the name of a bucket of the template and not its ARN, or the bucket has no VersioningConfiguration with Status Enabled.",
        why: "S3 Files refuses the bucket.",
        fix: "use !GetAtt Bucket.Arn, and set VersioningConfiguration.Status to Enabled",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files.html",
        not_covered: "Buckets outside of the template.",
        examples: yes,
    }
    S3F_002 "S3F-002" Error "A prefix of S3 Files ends in /" {
        what: "Prefix is neither empty nor ends in /, or starts with /.",
        why: "S3 Files refuses the prefix.",
        fix: "end the prefix in /",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files.html",
        examples: yes,
    }
    S3F_004 "S3F-004" Error "The synchronisation is not one S3 Files takes" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    S3F_008 "S3F-008" Error "S3FilesConfig on an EFS access point" {
        what: "A Lambda function's file system config has S3FilesConfig, and its Arn is that of an EFS access point.",
        why: "Lambda refuses the function.",
        fix: "leave S3FilesConfig out",
        source: "https://docs.aws.amazon.com/lambda/latest/api/API_FileSystemConfig.html",
        examples: yes,
    }
}
