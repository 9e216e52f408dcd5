// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaTailor::SourceLocation`

use stanchion_template::generated::*;

/// `AWS::MediaTailor::SourceLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-sourcelocation.html)
#[must_use]
pub struct SourceLocation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SourceLocation<Missing_<super::required::http_configuration>, Missing_<super::required::source_location_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceLocation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SourceLocation<S0, S1> {
    /// Sets `AccessConfiguration`.
    #[inline] pub fn access_configuration(mut self, value: impl IntoValue_<AccessConfiguration>) -> Self { self.0.put("AccessConfiguration", value.into_node()); self }
    /// Sets `DefaultSegmentDeliveryConfiguration`.
    #[inline] pub fn default_segment_delivery_configuration(mut self, value: impl IntoValue_<DefaultSegmentDeliveryConfiguration>) -> Self { self.0.put("DefaultSegmentDeliveryConfiguration", value.into_node()); self }
    /// Sets `HttpConfiguration`. Required.
    #[inline] pub fn http_configuration(mut self, value: impl IntoValue_<HttpConfiguration>) -> SourceLocation<Set_, S1> { self.0.put("HttpConfiguration", value.into_node()); SourceLocation(self.0, PhantomData_) }
    /// Sets `SegmentDeliveryConfigurations`.
    #[inline] pub fn segment_delivery_configurations(mut self, value: impl IntoValue_<Vec<SegmentDeliveryConfiguration>>) -> Self { self.0.put("SegmentDeliveryConfigurations", value.into_node()); self }
    /// Sets `SourceLocationName`. Required. An update replaces the resource.
    #[inline] pub fn source_location_name(mut self, value: impl IntoValue_<String>) -> SourceLocation<S0, Set_> { self.0.put("SourceLocationName", value.into_node()); SourceLocation(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SourceLocation> for SourceLocation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SourceLocation<S0, S1> {
    const TYPE: &'static str = "AWS::MediaTailor::SourceLocation";
    type Handle = SourceLocationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SourceLocation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SourceLocationRef(Id_);
impl From<Id_> for SourceLocationRef { #[inline] fn from(id: Id_) -> Self { SourceLocationRef(id) } }
impl AsRef<Id_> for SourceLocationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SourceLocationRef {
    /// `Ref`: `SourceLocationName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::MediaTailor::SourceLocation.SecretsManagerAccessTokenConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-sourcelocation-secretsmanageraccesstokenconfiguration.html)
#[must_use]
pub struct SecretsManagerAccessTokenConfiguration(Properties_);
impl SecretsManagerAccessTokenConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SecretsManagerAccessTokenConfiguration(Properties_::new()) }
}
impl SecretsManagerAccessTokenConfiguration {
    /// Sets `HeaderName`.
    #[inline] pub fn header_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HeaderName", value.into_node()); self }
    /// Sets `SecretArn`.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretArn", value.into_node()); self }
    /// Sets `SecretStringKey`.
    #[inline] pub fn secret_string_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretStringKey", value.into_node()); self }
}
impl IntoValue_<SecretsManagerAccessTokenConfiguration> for SecretsManagerAccessTokenConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::SourceLocation.AccessConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-sourcelocation-accessconfiguration.html)
#[must_use]
pub struct AccessConfiguration(Properties_);
impl AccessConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AccessConfiguration(Properties_::new()) }
}
impl AccessConfiguration {
    /// Sets `AccessType`. The values are constants of [`AccessType`].
    #[inline] pub fn access_type(mut self, value: impl IntoValue_<AccessType>) -> Self { self.0.put("AccessType", value.into_node()); self }
    /// Sets `SecretsManagerAccessTokenConfiguration`.
    #[inline] pub fn secrets_manager_access_token_configuration(mut self, value: impl IntoValue_<SecretsManagerAccessTokenConfiguration>) -> Self { self.0.put("SecretsManagerAccessTokenConfiguration", value.into_node()); self }
}
impl IntoValue_<AccessConfiguration> for AccessConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::SourceLocation.DefaultSegmentDeliveryConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-sourcelocation-defaultsegmentdeliveryconfiguration.html)
#[must_use]
pub struct DefaultSegmentDeliveryConfiguration(Properties_);
impl DefaultSegmentDeliveryConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultSegmentDeliveryConfiguration(Properties_::new()) }
}
impl DefaultSegmentDeliveryConfiguration {
    /// Sets `BaseUrl`.
    #[inline] pub fn base_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BaseUrl", value.into_node()); self }
}
impl IntoValue_<DefaultSegmentDeliveryConfiguration> for DefaultSegmentDeliveryConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::SourceLocation.HttpConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-sourcelocation-httpconfiguration.html)
#[must_use]
pub struct HttpConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HttpConfiguration<Missing_<super::required::base_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HttpConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> HttpConfiguration<S0> {
    /// Sets `BaseUrl`. Required.
    #[inline] pub fn base_url(mut self, value: impl IntoValue_<String>) -> HttpConfiguration<Set_> { self.0.put("BaseUrl", value.into_node()); HttpConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HttpConfiguration> for HttpConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::SourceLocation.SegmentDeliveryConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-sourcelocation-segmentdeliveryconfiguration.html)
#[must_use]
pub struct SegmentDeliveryConfiguration(Properties_);
impl SegmentDeliveryConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SegmentDeliveryConfiguration(Properties_::new()) }
}
impl SegmentDeliveryConfiguration {
    /// Sets `BaseUrl`.
    #[inline] pub fn base_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BaseUrl", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<SegmentDeliveryConfiguration> for SegmentDeliveryConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaTailor::SourceLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-sourcelocation.html)
#[derive(Debug)]
pub enum AccessType {}
impl AccessType {
    /// `S3_SIGV4`
    pub const S3_SIGV4: Value_<AccessType> = Value_::constant("S3_SIGV4");
    /// `SECRETS_MANAGER_ACCESS_TOKEN`
    pub const SECRETS_MANAGER_ACCESS_TOKEN: Value_<AccessType> = Value_::constant("SECRETS_MANAGER_ACCESS_TOKEN");
    /// `AUTODETECT_SIGV4`
    pub const AUTODETECT_SIGV4: Value_<AccessType> = Value_::constant("AUTODETECT_SIGV4");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccessType> { Value_::from_node(value.into_node()) }
}
