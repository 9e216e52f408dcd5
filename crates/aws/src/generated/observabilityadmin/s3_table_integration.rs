// Made by `cargo xtask generate`; do not edit.
//! `AWS::ObservabilityAdmin::S3TableIntegration`

use stanchion_template::generated::*;

/// `AWS::ObservabilityAdmin::S3TableIntegration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-s3tableintegration.html)
#[must_use]
pub struct S3TableIntegration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3TableIntegration<Missing_<super::required::encryption>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3TableIntegration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3TableIntegration<S0, S1> {
    /// Sets `Encryption`. Required. An update replaces the resource.
    #[inline] pub fn encryption(mut self, value: impl IntoValue_<EncryptionConfig>) -> S3TableIntegration<Set_, S1> { self.0.put("Encryption", value.into_node()); S3TableIntegration(self.0, PhantomData_) }
    /// Sets `LogSources`.
    #[inline] pub fn log_sources(mut self, value: impl IntoValue_<Vec<LogSource>>) -> Self { self.0.put("LogSources", value.into_node()); self }
    /// Sets `RoleArn`. Required. 1 to 1011 characters. An update replaces the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> S3TableIntegration<S0, Set_> { self.0.put("RoleArn", value.into_node()); S3TableIntegration(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3TableIntegration> for S3TableIntegration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for S3TableIntegration<S0, S1> {
    const TYPE: &'static str = "AWS::ObservabilityAdmin::S3TableIntegration";
    type Handle = S3TableIntegrationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`S3TableIntegration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct S3TableIntegrationRef(Id_);
impl From<Id_> for S3TableIntegrationRef { #[inline] fn from(id: Id_) -> Self { S3TableIntegrationRef(id) } }
impl AsRef<Id_> for S3TableIntegrationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl S3TableIntegrationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::ObservabilityAdmin::S3TableIntegration.EncryptionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-s3tableintegration-encryptionconfig.html)
#[must_use]
pub struct EncryptionConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EncryptionConfig<Missing_<super::required::sse_algorithm>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionConfig(Properties_::new(), PhantomData_) }
}
impl<S0> EncryptionConfig<S0> {
    /// Sets `KmsKeyArn`. 1 to 1011 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `SseAlgorithm`. Required. The values are constants of [`SseAlgorithm`].
    #[inline] pub fn sse_algorithm(mut self, value: impl IntoValue_<SseAlgorithm>) -> EncryptionConfig<Set_> { self.0.put("SseAlgorithm", value.into_node()); EncryptionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EncryptionConfig> for EncryptionConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::S3TableIntegration.LogSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-s3tableintegration-logsource.html)
#[must_use]
pub struct LogSource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LogSource<Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LogSource<S0, S1> {
    /// Sets `Identifier`. 1 to 256 characters.
    #[inline] pub fn identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Identifier", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> LogSource<Set_, S1> { self.0.put("Name", value.into_node()); LogSource(self.0, PhantomData_) }
    /// Sets `Type`. Required. 1 to 256 characters.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> LogSource<S0, Set_> { self.0.put("Type", value.into_node()); LogSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LogSource> for LogSource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ObservabilityAdmin::S3TableIntegration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-s3tableintegration.html)
#[derive(Debug)]
pub enum SseAlgorithm {}
impl SseAlgorithm {
    /// `AES256`
    pub const AES256: Value_<SseAlgorithm> = Value_::constant("AES256");
    /// `aws:kms`
    pub const AWS_KMS: Value_<SseAlgorithm> = Value_::constant("aws:kms");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SseAlgorithm> { Value_::from_node(value.into_node()) }
}
