// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VerifiedAccessInstance`

use stanchion_template::generated::*;

/// `AWS::EC2::VerifiedAccessInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessinstance.html)
#[must_use]
pub struct VerifiedAccessInstance(Properties_);
impl VerifiedAccessInstance {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VerifiedAccessInstance(Properties_::new()) }
}
impl VerifiedAccessInstance {
    /// Sets `CidrEndpointsCustomSubDomain`.
    #[inline] pub fn cidr_endpoints_custom_sub_domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CidrEndpointsCustomSubDomain", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FipsEnabled`.
    #[inline] pub fn fips_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("FipsEnabled", value.into_node()); self }
    /// Sets `LoggingConfigurations`.
    #[inline] pub fn logging_configurations(mut self, value: impl IntoValue_<VerifiedAccessLogs>) -> Self { self.0.put("LoggingConfigurations", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VerifiedAccessTrustProviderIds`.
    #[inline] pub fn verified_access_trust_provider_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VerifiedAccessTrustProviderIds", value.into_node()); self }
    /// Sets `VerifiedAccessTrustProviders`.
    #[inline] pub fn verified_access_trust_providers(mut self, value: impl IntoValue_<Vec<VerifiedAccessTrustProvider>>) -> Self { self.0.put("VerifiedAccessTrustProviders", value.into_node()); self }
}
impl IntoValue_<VerifiedAccessInstance> for VerifiedAccessInstance { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for VerifiedAccessInstance {
    const TYPE: &'static str = "AWS::EC2::VerifiedAccessInstance";
    type Handle = VerifiedAccessInstanceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VerifiedAccessInstance`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VerifiedAccessInstanceRef(Id_);
impl From<Id_> for VerifiedAccessInstanceRef { #[inline] fn from(id: Id_) -> Self { VerifiedAccessInstanceRef(id) } }
impl AsRef<Id_> for VerifiedAccessInstanceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VerifiedAccessInstanceRef {
    /// `Ref`: `VerifiedAccessInstanceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CidrEndpointsCustomSubDomainNameServers`
    #[inline] pub fn cidr_endpoints_custom_sub_domain_name_servers(&self) -> Value_<Vec<String>> { self.0.list_attribute("CidrEndpointsCustomSubDomainNameServers") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `VerifiedAccessInstanceId`
    #[inline] pub fn verified_access_instance_id(&self) -> Value_<String> { self.0.attribute("VerifiedAccessInstanceId") }
}
/// `AWS::EC2::VerifiedAccessInstance.CloudWatchLogs`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessinstance.html)
#[must_use]
pub struct CloudWatchLogs(Properties_);
impl CloudWatchLogs {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CloudWatchLogs(Properties_::new()) }
}
impl CloudWatchLogs {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `LogGroup`.
    #[inline] pub fn log_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroup", value.into_node()); self }
}
impl IntoValue_<CloudWatchLogs> for CloudWatchLogs { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VerifiedAccessInstance.KinesisDataFirehose`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessinstance.html)
#[must_use]
pub struct KinesisDataFirehose(Properties_);
impl KinesisDataFirehose {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KinesisDataFirehose(Properties_::new()) }
}
impl KinesisDataFirehose {
    /// Sets `DeliveryStream`.
    #[inline] pub fn delivery_stream(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeliveryStream", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<KinesisDataFirehose> for KinesisDataFirehose { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VerifiedAccessInstance.S3`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessinstance.html)
#[must_use]
pub struct S3(Properties_);
impl S3 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3(Properties_::new()) }
}
impl S3 {
    /// Sets `BucketName`.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketName", value.into_node()); self }
    /// Sets `BucketOwner`.
    #[inline] pub fn bucket_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketOwner", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
}
impl IntoValue_<S3> for S3 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VerifiedAccessInstance.VerifiedAccessLogs`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccessinstance-verifiedaccesslogs.html)
#[must_use]
pub struct VerifiedAccessLogs(Properties_);
impl VerifiedAccessLogs {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VerifiedAccessLogs(Properties_::new()) }
}
impl VerifiedAccessLogs {
    /// Sets `CloudWatchLogs`.
    #[inline] pub fn cloud_watch_logs(mut self, value: impl IntoValue_<CloudWatchLogs>) -> Self { self.0.put("CloudWatchLogs", value.into_node()); self }
    /// Sets `IncludeTrustContext`.
    #[inline] pub fn include_trust_context(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeTrustContext", value.into_node()); self }
    /// Sets `KinesisDataFirehose`.
    #[inline] pub fn kinesis_data_firehose(mut self, value: impl IntoValue_<KinesisDataFirehose>) -> Self { self.0.put("KinesisDataFirehose", value.into_node()); self }
    /// Sets `LogVersion`.
    #[inline] pub fn log_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogVersion", value.into_node()); self }
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3>) -> Self { self.0.put("S3", value.into_node()); self }
}
impl IntoValue_<VerifiedAccessLogs> for VerifiedAccessLogs { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VerifiedAccessInstance.VerifiedAccessTrustProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccessinstance-verifiedaccesstrustprovider.html)
#[must_use]
pub struct VerifiedAccessTrustProvider(Properties_);
impl VerifiedAccessTrustProvider {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VerifiedAccessTrustProvider(Properties_::new()) }
}
impl VerifiedAccessTrustProvider {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DeviceTrustProviderType`.
    #[inline] pub fn device_trust_provider_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeviceTrustProviderType", value.into_node()); self }
    /// Sets `TrustProviderType`.
    #[inline] pub fn trust_provider_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrustProviderType", value.into_node()); self }
    /// Sets `UserTrustProviderType`.
    #[inline] pub fn user_trust_provider_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserTrustProviderType", value.into_node()); self }
    /// Sets `VerifiedAccessTrustProviderId`.
    #[inline] pub fn verified_access_trust_provider_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VerifiedAccessTrustProviderId", value.into_node()); self }
}
impl IntoValue_<VerifiedAccessTrustProvider> for VerifiedAccessTrustProvider { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
