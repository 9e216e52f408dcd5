//! Operations whose permission has another name.

/// Prefixes of the SDKs that are not those of actions, each with the prefix of the actions.
///
/// Source: <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html>
const PREFIXES: [(&str, &str); 3] = [
    ("bedrock-agent", "bedrock"),
    ("bedrock-agent-runtime", "bedrock"),
    ("bedrock-runtime", "bedrock"),
];

/// Operations that are not actions, each with the actions that allow it.
///
/// Sources: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html>,
/// <https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html>,
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html>,
/// <https://docs.aws.amazon.com/sns/latest/dg/sns-using-identity-based-policies.html>
const OPERATIONS: [(&str, &str, &[&str]); 32] = [
    ("bedrock", "Converse", &["bedrock:InvokeModel"]),
    ("bedrock", "ConverseStream", &["bedrock:InvokeModelWithResponseStream"]),
    ("dynamodb", "TransactGetItems", &["dynamodb:GetItem"]),
    ("dynamodb", "TransactWriteItems", &["dynamodb:PutItem"]),
    ("s3", "CompleteMultipartUpload", &["s3:PutObject"]),
    ("s3", "CopyObject", &["s3:GetObject", "s3:PutObject"]),
    ("s3", "CreateMultipartUpload", &["s3:PutObject"]),
    ("s3", "DeleteBucketEncryption", &["s3:PutEncryptionConfiguration"]),
    ("s3", "DeleteObjects", &["s3:DeleteObject"]),
    ("s3", "DeletePublicAccessBlock", &["s3:PutBucketPublicAccessBlock"]),
    ("s3", "GetBucketAccelerateConfiguration", &["s3:GetAccelerateConfiguration"]),
    ("s3", "GetBucketEncryption", &["s3:GetEncryptionConfiguration"]),
    ("s3", "GetBucketLifecycle", &["s3:GetLifecycleConfiguration"]),
    ("s3", "GetBucketLifecycleConfiguration", &["s3:GetLifecycleConfiguration"]),
    ("s3", "GetBucketReplication", &["s3:GetReplicationConfiguration"]),
    ("s3", "GetPublicAccessBlock", &["s3:GetBucketPublicAccessBlock"]),
    ("s3", "HeadBucket", &["s3:ListBucket"]),
    ("s3", "HeadObject", &["s3:GetObject"]),
    ("s3", "ListBuckets", &["s3:ListAllMyBuckets"]),
    ("s3", "ListMultipartUploads", &["s3:ListBucketMultipartUploads"]),
    ("s3", "ListObjects", &["s3:ListBucket"]),
    ("s3", "ListObjectsV2", &["s3:ListBucket"]),
    ("s3", "ListObjectVersions", &["s3:ListBucketVersions"]),
    ("s3", "ListParts", &["s3:ListMultipartUploadParts"]),
    ("s3", "PutBucketEncryption", &["s3:PutEncryptionConfiguration"]),
    ("s3", "PutBucketLifecycle", &["s3:PutLifecycleConfiguration"]),
    ("s3", "PutBucketLifecycleConfiguration", &["s3:PutLifecycleConfiguration"]),
    ("s3", "PutBucketReplication", &["s3:PutReplicationConfiguration"]),
    ("s3", "PutPublicAccessBlock", &["s3:PutBucketPublicAccessBlock"]),
    ("s3", "UploadPart", &["s3:PutObject"]),
    ("s3", "UploadPartCopy", &["s3:GetObject", "s3:PutObject"]),
    ("sns", "PublishBatch", &["sns:Publish"]),
];

/// Returns the actions that allow an operation which is not an action.
pub(crate) fn actions_of(prefix: &str, operation: &str) -> Option<Vec<String>> {
    let same = |one: &str, other: &str| one.eq_ignore_ascii_case(other);
    let renamed = PREFIXES.iter().find(|(it, _)| same(it, prefix)).map(|(_, it)| *it);
    let own = renamed.unwrap_or(prefix);
    let known = OPERATIONS.iter().find(|(of, name, _)| same(of, own) && same(name, operation));
    if let Some((_, _, actions)) = known {
        return Some(actions.iter().map(|it| (*it).to_owned()).collect());
    }
    let spelled = super::service(renamed?)?.spelling(operation)?;
    Some(vec![format!("{own}:{spelled}")])
}

#[cfg(test)]
mod tests {
    use super::{OPERATIONS, actions_of};
    use crate::iam::service;

    #[test]
    fn operations_are_no_actions_and_their_actions_exist() {
        for (prefix, operation, actions) in OPERATIONS {
            assert!(!service(prefix).unwrap().has_action(operation), "{prefix}:{operation}");
            for action in actions {
                let (prefix, name) = action.split_once(':').unwrap();
                assert!(service(prefix).unwrap().has_action(name), "{action}");
            }
        }
        assert_eq!(
            actions_of("bedrock-agent", "listknowledgebases"),
            Some(vec!["bedrock:ListKnowledgeBases".to_owned()])
        );
        assert_eq!(actions_of("s3", "GetObject"), None);
    }
}
