// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityLake::Subscriber`

use stanchion_template::generated::*;

/// `AWS::SecurityLake::Subscriber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-subscriber.html)
#[must_use]
pub struct Subscriber<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl Subscriber<Missing_<super::required::access_types>, Missing_<super::required::data_lake_arn>, Missing_<super::required::sources>, Missing_<super::required::subscriber_identity>, Missing_<super::required::subscriber_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Subscriber(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> Subscriber<S0, S1, S2, S3, S4> {
    /// Sets `AccessTypes`. Required. At least 1 item. The values are constants of [`AccessType`].
    #[inline] pub fn access_types(mut self, value: impl IntoValue_<Vec<AccessType>>) -> Subscriber<Set_, S1, S2, S3, S4> { self.0.put("AccessTypes", value.into_node()); Subscriber(self.0, PhantomData_) }
    /// Sets `DataLakeArn`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn data_lake_arn(mut self, value: impl IntoValue_<String>) -> Subscriber<S0, Set_, S2, S3, S4> { self.0.put("DataLakeArn", value.into_node()); Subscriber(self.0, PhantomData_) }
    /// Sets `Sources`. Required.
    #[inline] pub fn sources(mut self, value: impl IntoValue_<Vec<Source>>) -> Subscriber<S0, S1, Set_, S3, S4> { self.0.put("Sources", value.into_node()); Subscriber(self.0, PhantomData_) }
    /// Sets `SubscriberDescription`.
    #[inline] pub fn subscriber_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubscriberDescription", value.into_node()); self }
    /// Sets `SubscriberIdentity`. Required.
    #[inline] pub fn subscriber_identity(mut self, value: impl IntoValue_<SubscriberIdentity>) -> Subscriber<S0, S1, S2, Set_, S4> { self.0.put("SubscriberIdentity", value.into_node()); Subscriber(self.0, PhantomData_) }
    /// Sets `SubscriberName`. Required. 1 to 64 characters.
    #[inline] pub fn subscriber_name(mut self, value: impl IntoValue_<String>) -> Subscriber<S0, S1, S2, S3, Set_> { self.0.put("SubscriberName", value.into_node()); Subscriber(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<Subscriber> for Subscriber<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for Subscriber<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::SecurityLake::Subscriber";
    type Handle = SubscriberRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Subscriber`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SubscriberRef(Id_);
impl From<Id_> for SubscriberRef { #[inline] fn from(id: Id_) -> Self { SubscriberRef(id) } }
impl AsRef<Id_> for SubscriberRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SubscriberRef {
    /// `Ref`: `SubscriberArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ResourceShareArn`
    #[inline] pub fn resource_share_arn(&self) -> Value_<String> { self.0.attribute("ResourceShareArn") }
    /// `Fn::GetAtt` `ResourceShareName`
    #[inline] pub fn resource_share_name(&self) -> Value_<String> { self.0.attribute("ResourceShareName") }
    /// `Fn::GetAtt` `S3BucketArn`
    #[inline] pub fn s3_bucket_arn(&self) -> Value_<String> { self.0.attribute("S3BucketArn") }
    /// `Fn::GetAtt` `SubscriberArn`
    #[inline] pub fn subscriber_arn(&self) -> Value_<String> { self.0.attribute("SubscriberArn") }
    /// `Fn::GetAtt` `SubscriberRoleArn`
    #[inline] pub fn subscriber_role_arn(&self) -> Value_<String> { self.0.attribute("SubscriberRoleArn") }
}
/// `AWS::SecurityLake::Subscriber.AwsLogSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-subscriber-awslogsource.html)
#[must_use]
pub struct AwsLogSource(Properties_);
impl AwsLogSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AwsLogSource(Properties_::new()) }
}
impl AwsLogSource {
    /// Sets `SourceName`.
    #[inline] pub fn source_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceName", value.into_node()); self }
    /// Sets `SourceVersion`.
    #[inline] pub fn source_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceVersion", value.into_node()); self }
}
impl IntoValue_<AwsLogSource> for AwsLogSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityLake::Subscriber.CustomLogSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-subscriber-customlogsource.html)
#[must_use]
pub struct CustomLogSource(Properties_);
impl CustomLogSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomLogSource(Properties_::new()) }
}
impl CustomLogSource {
    /// Sets `SourceName`. 1 to 64 characters.
    #[inline] pub fn source_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceName", value.into_node()); self }
    /// Sets `SourceVersion`. 1 to 32 characters.
    #[inline] pub fn source_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceVersion", value.into_node()); self }
}
impl IntoValue_<CustomLogSource> for CustomLogSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityLake::Subscriber.Source`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-subscriber-source.html)
#[must_use]
pub struct Source(Properties_);
impl Source {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Source(Properties_::new()) }
}
impl Source {
    /// Sets `AwsLogSource`.
    #[inline] pub fn aws_log_source(mut self, value: impl IntoValue_<AwsLogSource>) -> Self { self.0.put("AwsLogSource", value.into_node()); self }
    /// Sets `CustomLogSource`.
    #[inline] pub fn custom_log_source(mut self, value: impl IntoValue_<CustomLogSource>) -> Self { self.0.put("CustomLogSource", value.into_node()); self }
}
impl IntoValue_<Source> for Source { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityLake::Subscriber.SubscriberIdentity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-subscriber.html)
#[must_use]
pub struct SubscriberIdentity<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SubscriberIdentity<Missing_<super::required::external_id>, Missing_<super::required::principal>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubscriberIdentity(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SubscriberIdentity<S0, S1> {
    /// Sets `ExternalId`. Required. 2 to 1224 characters.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> SubscriberIdentity<Set_, S1> { self.0.put("ExternalId", value.into_node()); SubscriberIdentity(self.0, PhantomData_) }
    /// Sets `Principal`. Required.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<String>) -> SubscriberIdentity<S0, Set_> { self.0.put("Principal", value.into_node()); SubscriberIdentity(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SubscriberIdentity> for SubscriberIdentity<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SecurityLake::Subscriber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-subscriber.html)
#[derive(Debug)]
pub enum AccessType {}
impl AccessType {
    /// `LAKEFORMATION`
    pub const LAKEFORMATION: Value_<AccessType> = Value_::constant("LAKEFORMATION");
    /// `S3`
    pub const S3: Value_<AccessType> = Value_::constant("S3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccessType> { Value_::from_node(value.into_node()) }
}
