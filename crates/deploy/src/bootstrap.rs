//! The stack that has the bucket for files and large templates, one in each Region.

use std::collections::BTreeMap;

use serde_json::json;
use stanchion_core::assembly::{EnvironmentEntry, ManifestStack};

use crate::assembly::Assembly;
use crate::clients::Clients;
use crate::deployed::Deployed;
use crate::error::Error;

/// The name of the bootstrap stack.
pub const STACK: &str = "stanchion-assets";

/// The output that has the bucket's name.
const OUTPUT: &str = "BucketName";

/// Returns the bucket of the bootstrap stack in the clients' Region, if that stack exists.
///
/// # Errors
/// Returns an error if AWS refuses the call.
pub async fn bucket(clients: &Clients) -> Result<Option<String>, Error> {
    let found = Deployed::find(clients, STACK).await?;
    Ok(found.and_then(|it| it.outputs.get(OUTPUT).cloned()))
}

/// Returns an assembly that has only the bootstrap stack.
pub fn assembly(region: Option<String>) -> Assembly {
    let stack = ManifestStack {
        path: STACK.to_owned(),
        name: STACK.to_owned(),
        template: "template.json".to_owned(),
        description: None,
        environment: EnvironmentEntry { account: None, region },
        dependencies: Vec::new(),
        parameters: BTreeMap::new(),
        parameter_sources: BTreeMap::new(),
        required_parameters: Vec::new(),
        tags: BTreeMap::new(),
        termination_protection: true,
        assets: Vec::new(),
        artefacts: Vec::new(),
        moved: Vec::new(),
        resource_count: 2,
    };
    Assembly::single(stack, template())
}

/// Returns the template of the bootstrap stack. The bucket is encrypted, blocks public access, denies requests without TLS,
/// and deletes noncurrent versions and incomplete uploads.
pub fn template() -> String {
    let template = json!({
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": "Files and large templates on their way to CloudFormation",
        "Resources": {
            "Bucket": {
                "Type": "AWS::S3::Bucket",
                "DeletionPolicy": "RetainExceptOnCreate",
                "UpdateReplacePolicy": "Retain",
                "Properties": {
                    "BucketEncryption": {
                        "ServerSideEncryptionConfiguration": [
                            { "ServerSideEncryptionByDefault": { "SSEAlgorithm": "AES256" } }
                        ]
                    },
                    "LifecycleConfiguration": {
                        "Rules": [
                            {
                                "Id": "Unfinished",
                                "Status": "Enabled",
                                "AbortIncompleteMultipartUpload": { "DaysAfterInitiation": 7 }
                            },
                            {
                                "Id": "Replaced",
                                "Status": "Enabled",
                                "NoncurrentVersionExpiration": { "NoncurrentDays": 30 }
                            }
                        ]
                    },
                    "OwnershipControls": { "Rules": [{ "ObjectOwnership": "BucketOwnerEnforced" }] },
                    "PublicAccessBlockConfiguration": {
                        "BlockPublicAcls": true,
                        "BlockPublicPolicy": true,
                        "IgnorePublicAcls": true,
                        "RestrictPublicBuckets": true
                    },
                    "VersioningConfiguration": { "Status": "Enabled" }
                }
            },
            "BucketPolicy": {
                "Type": "AWS::S3::BucketPolicy",
                "Properties": {
                    "Bucket": { "Ref": "Bucket" },
                    "PolicyDocument": {
                        "Version": "2012-10-17",
                        "Statement": [{
                            "Sid": "TlsOnly",
                            "Effect": "Deny",
                            "Principal": "*",
                            "Action": "s3:*",
                            "Resource": [
                                { "Fn::GetAtt": ["Bucket", "Arn"] },
                                { "Fn::Sub": "${Bucket.Arn}/*" }
                            ],
                            "Condition": { "Bool": { "aws:SecureTransport": "false" } }
                        }]
                    }
                }
            }
        },
        "Outputs": {
            OUTPUT: { "Description": "The bucket", "Value": { "Ref": "Bucket" } }
        }
    });
    format!("{template:#}\n")
}
