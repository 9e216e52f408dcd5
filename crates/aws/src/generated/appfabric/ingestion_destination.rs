// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppFabric::IngestionDestination`

use stanchion_template::generated::*;

/// `AWS::AppFabric::IngestionDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appfabric-ingestiondestination.html)
#[must_use]
pub struct IngestionDestination<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl IngestionDestination<Missing_<super::required::app_bundle_arn>, Missing_<super::required::destination_configuration>, Missing_<super::required::ingestion_arn>, Missing_<super::required::processing_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IngestionDestination(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> IngestionDestination<S0, S1, S2, S3> {
    /// Sets `AppBundleArn`. Required. 1 to 1011 characters. An update replaces the resource.
    #[inline] pub fn app_bundle_arn(mut self, value: impl IntoValue_<String>) -> IngestionDestination<Set_, S1, S2, S3> { self.0.put("AppBundleArn", value.into_node()); IngestionDestination(self.0, PhantomData_) }
    /// Sets `DestinationConfiguration`. Required.
    #[inline] pub fn destination_configuration(mut self, value: impl IntoValue_<DestinationConfiguration>) -> IngestionDestination<S0, Set_, S2, S3> { self.0.put("DestinationConfiguration", value.into_node()); IngestionDestination(self.0, PhantomData_) }
    /// Sets `IngestionArn`. Required. 1 to 1011 characters. An update replaces the resource.
    #[inline] pub fn ingestion_arn(mut self, value: impl IntoValue_<String>) -> IngestionDestination<S0, S1, Set_, S3> { self.0.put("IngestionArn", value.into_node()); IngestionDestination(self.0, PhantomData_) }
    /// Sets `ProcessingConfiguration`. Required. An update replaces the resource.
    #[inline] pub fn processing_configuration(mut self, value: impl IntoValue_<ProcessingConfiguration>) -> IngestionDestination<S0, S1, S2, Set_> { self.0.put("ProcessingConfiguration", value.into_node()); IngestionDestination(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<IngestionDestination> for IngestionDestination<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for IngestionDestination<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::AppFabric::IngestionDestination";
    type Handle = IngestionDestinationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IngestionDestination`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IngestionDestinationRef(Id_);
impl From<Id_> for IngestionDestinationRef { #[inline] fn from(id: Id_) -> Self { IngestionDestinationRef(id) } }
impl AsRef<Id_> for IngestionDestinationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IngestionDestinationRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::AppFabric::IngestionDestination.FirehoseStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-ingestiondestination-firehosestream.html)
#[must_use]
pub struct FirehoseStream<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FirehoseStream<Missing_<super::required::stream_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FirehoseStream(Properties_::new(), PhantomData_) }
}
impl<S0> FirehoseStream<S0> {
    /// Sets `StreamName`. Required. 3 to 64 characters.
    #[inline] pub fn stream_name(mut self, value: impl IntoValue_<String>) -> FirehoseStream<Set_> { self.0.put("StreamName", value.into_node()); FirehoseStream(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FirehoseStream> for FirehoseStream<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFabric::IngestionDestination.S3Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-ingestiondestination-s3bucket.html)
#[must_use]
pub struct S3Bucket<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3Bucket<Missing_<super::required::bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Bucket(Properties_::new(), PhantomData_) }
}
impl<S0> S3Bucket<S0> {
    /// Sets `BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3Bucket<Set_> { self.0.put("BucketName", value.into_node()); S3Bucket(self.0, PhantomData_) }
    /// Sets `Prefix`. 1 to 120 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3Bucket> for S3Bucket<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFabric::IngestionDestination.Destination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-ingestiondestination-destination.html)
#[must_use]
pub struct Destination(Properties_);
impl Destination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Destination(Properties_::new()) }
}
impl Destination {
    /// Sets `FirehoseStream`.
    #[inline] pub fn firehose_stream(mut self, value: impl IntoValue_<FirehoseStream>) -> Self { self.0.put("FirehoseStream", value.into_node()); self }
    /// Sets `S3Bucket`.
    #[inline] pub fn s3_bucket(mut self, value: impl IntoValue_<S3Bucket>) -> Self { self.0.put("S3Bucket", value.into_node()); self }
}
impl IntoValue_<Destination> for Destination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFabric::IngestionDestination.AuditLogDestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-ingestiondestination-auditlogdestinationconfiguration.html)
#[must_use]
pub struct AuditLogDestinationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AuditLogDestinationConfiguration<Missing_<super::required::destination>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuditLogDestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AuditLogDestinationConfiguration<S0> {
    /// Sets `Destination`. Required.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<Destination>) -> AuditLogDestinationConfiguration<Set_> { self.0.put("Destination", value.into_node()); AuditLogDestinationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AuditLogDestinationConfiguration> for AuditLogDestinationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFabric::IngestionDestination.DestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-ingestiondestination-destinationconfiguration.html)
#[must_use]
pub struct DestinationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DestinationConfiguration<Missing_<super::required::audit_log>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DestinationConfiguration<S0> {
    /// Sets `AuditLog`. Required.
    #[inline] pub fn audit_log(mut self, value: impl IntoValue_<AuditLogDestinationConfiguration>) -> DestinationConfiguration<Set_> { self.0.put("AuditLog", value.into_node()); DestinationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DestinationConfiguration> for DestinationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFabric::IngestionDestination.AuditLogProcessingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-ingestiondestination-auditlogprocessingconfiguration.html)
#[must_use]
pub struct AuditLogProcessingConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AuditLogProcessingConfiguration<Missing_<super::required::format>, Missing_<super::required::schema>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuditLogProcessingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AuditLogProcessingConfiguration<S0, S1> {
    /// Sets `Format`. Required. The values are constants of [`Format`].
    #[inline] pub fn format(mut self, value: impl IntoValue_<Format>) -> AuditLogProcessingConfiguration<Set_, S1> { self.0.put("Format", value.into_node()); AuditLogProcessingConfiguration(self.0, PhantomData_) }
    /// Sets `Schema`. Required. The values are constants of [`Schema`].
    #[inline] pub fn schema(mut self, value: impl IntoValue_<Schema>) -> AuditLogProcessingConfiguration<S0, Set_> { self.0.put("Schema", value.into_node()); AuditLogProcessingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AuditLogProcessingConfiguration> for AuditLogProcessingConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFabric::IngestionDestination.ProcessingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-ingestiondestination-processingconfiguration.html)
#[must_use]
pub struct ProcessingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProcessingConfiguration<Missing_<super::required::audit_log>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProcessingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ProcessingConfiguration<S0> {
    /// Sets `AuditLog`. Required.
    #[inline] pub fn audit_log(mut self, value: impl IntoValue_<AuditLogProcessingConfiguration>) -> ProcessingConfiguration<Set_> { self.0.put("AuditLog", value.into_node()); ProcessingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ProcessingConfiguration> for ProcessingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppFabric::IngestionDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appfabric-ingestiondestination.html)
#[derive(Debug)]
pub enum Format {}
impl Format {
    /// `json`
    pub const JSON: Value_<Format> = Value_::constant("json");
    /// `parquet`
    pub const PARQUET: Value_<Format> = Value_::constant("parquet");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Format> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFabric::IngestionDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appfabric-ingestiondestination.html)
#[derive(Debug)]
pub enum Schema {}
impl Schema {
    /// `ocsf`
    pub const OCSF: Value_<Schema> = Value_::constant("ocsf");
    /// `raw`
    pub const RAW: Value_<Schema> = Value_::constant("raw");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Schema> { Value_::from_node(value.into_node()) }
}
