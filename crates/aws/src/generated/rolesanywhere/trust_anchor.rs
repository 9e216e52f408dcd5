// Made by `cargo xtask generate`; do not edit.
//! `AWS::RolesAnywhere::TrustAnchor`

use stanchion_template::generated::*;

/// `AWS::RolesAnywhere::TrustAnchor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-trustanchor.html)
#[must_use]
pub struct TrustAnchor<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TrustAnchor<Missing_<super::required::name>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrustAnchor(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TrustAnchor<S0, S1> {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> TrustAnchor<Set_, S1> { self.0.put("Name", value.into_node()); TrustAnchor(self.0, PhantomData_) }
    /// Sets `NotificationSettings`. 0 to 50 items.
    #[inline] pub fn notification_settings(mut self, value: impl IntoValue_<Vec<NotificationSetting>>) -> Self { self.0.put("NotificationSettings", value.into_node()); self }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<Source>) -> TrustAnchor<S0, Set_> { self.0.put("Source", value.into_node()); TrustAnchor(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TrustAnchor> for TrustAnchor<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for TrustAnchor<S0, S1> {
    const TYPE: &'static str = "AWS::RolesAnywhere::TrustAnchor";
    type Handle = TrustAnchorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TrustAnchor`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TrustAnchorRef(Id_);
impl From<Id_> for TrustAnchorRef { #[inline] fn from(id: Id_) -> Self { TrustAnchorRef(id) } }
impl AsRef<Id_> for TrustAnchorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TrustAnchorRef {
    /// `Ref`: `TrustAnchorId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `TrustAnchorArn`
    #[inline] pub fn trust_anchor_arn(&self) -> Value_<String> { self.0.attribute("TrustAnchorArn") }
    /// `Fn::GetAtt` `TrustAnchorId`
    #[inline] pub fn trust_anchor_id(&self) -> Value_<String> { self.0.attribute("TrustAnchorId") }
}
/// `AWS::RolesAnywhere::TrustAnchor.NotificationSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rolesanywhere-trustanchor-notificationsetting.html)
#[must_use]
pub struct NotificationSetting<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NotificationSetting<Missing_<super::required::enabled>, Missing_<super::required::event>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NotificationSetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NotificationSetting<S0, S1> {
    /// Sets `Channel`. The values are constants of [`NotificationChannel`].
    #[inline] pub fn channel(mut self, value: impl IntoValue_<NotificationChannel>) -> Self { self.0.put("Channel", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> NotificationSetting<Set_, S1> { self.0.put("Enabled", value.into_node()); NotificationSetting(self.0, PhantomData_) }
    /// Sets `Event`. Required. The values are constants of [`NotificationEvent`].
    #[inline] pub fn event(mut self, value: impl IntoValue_<NotificationEvent>) -> NotificationSetting<S0, Set_> { self.0.put("Event", value.into_node()); NotificationSetting(self.0, PhantomData_) }
    /// Sets `Threshold`. 1 to 360.
    #[inline] pub fn threshold(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Threshold", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NotificationSetting> for NotificationSetting<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RolesAnywhere::TrustAnchor.SourceData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rolesanywhere-trustanchor-sourcedata.html)
#[must_use]
pub struct SourceData(Properties_);
impl SourceData {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SourceData(Properties_::new()) }
}
impl SourceData {
    /// Sets `X509CertificateData`.
    #[inline] pub fn x509_certificate_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("X509CertificateData", value.into_node()); self }
    /// Sets `AcmPcaArn`.
    #[inline] pub fn acm_pca_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AcmPcaArn", value.into_node()); self }
}
impl IntoValue_<SourceData> for SourceData { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RolesAnywhere::TrustAnchor.Source`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rolesanywhere-trustanchor-source.html)
#[must_use]
pub struct Source<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Source<Missing_<super::required::source_data>, Missing_<super::required::source_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Source(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Source<S0, S1> {
    /// Sets `SourceData`. Required.
    #[inline] pub fn source_data(mut self, value: impl IntoValue_<SourceData>) -> Source<Set_, S1> { self.0.put("SourceData", value.into_node()); Source(self.0, PhantomData_) }
    /// Sets `SourceType`. Required. The values are constants of [`TrustAnchorType`].
    #[inline] pub fn source_type(mut self, value: impl IntoValue_<TrustAnchorType>) -> Source<S0, Set_> { self.0.put("SourceType", value.into_node()); Source(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Source> for Source<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::RolesAnywhere::TrustAnchor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-trustanchor.html)
#[derive(Debug)]
pub enum NotificationChannel {}
impl NotificationChannel {
    /// `ALL`
    pub const ALL: Value_<NotificationChannel> = Value_::constant("ALL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NotificationChannel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RolesAnywhere::TrustAnchor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-trustanchor.html)
#[derive(Debug)]
pub enum NotificationEvent {}
impl NotificationEvent {
    /// `CA_CERTIFICATE_EXPIRY`
    pub const CA_CERTIFICATE_EXPIRY: Value_<NotificationEvent> = Value_::constant("CA_CERTIFICATE_EXPIRY");
    /// `END_ENTITY_CERTIFICATE_EXPIRY`
    pub const END_ENTITY_CERTIFICATE_EXPIRY: Value_<NotificationEvent> = Value_::constant("END_ENTITY_CERTIFICATE_EXPIRY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NotificationEvent> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RolesAnywhere::TrustAnchor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-trustanchor.html)
#[derive(Debug)]
pub enum TrustAnchorType {}
impl TrustAnchorType {
    /// `AWS_ACM_PCA`
    pub const AWS_ACM_PCA: Value_<TrustAnchorType> = Value_::constant("AWS_ACM_PCA");
    /// `CERTIFICATE_BUNDLE`
    pub const CERTIFICATE_BUNDLE: Value_<TrustAnchorType> = Value_::constant("CERTIFICATE_BUNDLE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TrustAnchorType> { Value_::from_node(value.into_node()) }
}
