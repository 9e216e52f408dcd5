// Made by `cargo xtask generate`; do not edit.
//! `AWS::Transfer::Agreement`

use stanchion_template::generated::*;

/// `AWS::Transfer::Agreement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-agreement.html)
#[must_use]
pub struct Agreement<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Agreement<Missing_<super::required::access_role>, Missing_<super::required::local_profile_id>, Missing_<super::required::partner_profile_id>, Missing_<super::required::server_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Agreement(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Agreement<S0, S1, S2, S3> {
    /// Sets `AccessRole`. Required. 20 to 2048 characters.
    #[inline] pub fn access_role(mut self, value: impl IntoValue_<String>) -> Agreement<Set_, S1, S2, S3> { self.0.put("AccessRole", value.into_node()); Agreement(self.0, PhantomData_) }
    /// Sets `BaseDirectory`. 0 to 1024 characters.
    #[inline] pub fn base_directory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BaseDirectory", value.into_node()); self }
    /// Sets `CustomDirectories`.
    #[inline] pub fn custom_directories(mut self, value: impl IntoValue_<CustomDirectories>) -> Self { self.0.put("CustomDirectories", value.into_node()); self }
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EnforceMessageSigning`. The values are constants of [`EnforceMessageSigning`].
    #[inline] pub fn enforce_message_signing(mut self, value: impl IntoValue_<EnforceMessageSigning>) -> Self { self.0.put("EnforceMessageSigning", value.into_node()); self }
    /// Sets `LocalProfileId`. Required. Exactly 19 characters.
    #[inline] pub fn local_profile_id(mut self, value: impl IntoValue_<String>) -> Agreement<S0, Set_, S2, S3> { self.0.put("LocalProfileId", value.into_node()); Agreement(self.0, PhantomData_) }
    /// Sets `PartnerProfileId`. Required. Exactly 19 characters.
    #[inline] pub fn partner_profile_id(mut self, value: impl IntoValue_<String>) -> Agreement<S0, S1, Set_, S3> { self.0.put("PartnerProfileId", value.into_node()); Agreement(self.0, PhantomData_) }
    /// Sets `PreserveFilename`. The values are constants of [`PreserveFilename`].
    #[inline] pub fn preserve_filename(mut self, value: impl IntoValue_<PreserveFilename>) -> Self { self.0.put("PreserveFilename", value.into_node()); self }
    /// Sets `ServerId`. Required. Exactly 19 characters. An update replaces the resource.
    #[inline] pub fn server_id(mut self, value: impl IntoValue_<String>) -> Agreement<S0, S1, S2, Set_> { self.0.put("ServerId", value.into_node()); Agreement(self.0, PhantomData_) }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Agreement> for Agreement<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Agreement<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Transfer::Agreement";
    type Handle = AgreementRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Agreement`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AgreementRef(Id_);
impl From<Id_> for AgreementRef { #[inline] fn from(id: Id_) -> Self { AgreementRef(id) } }
impl AsRef<Id_> for AgreementRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AgreementRef {
    /// `Ref`: `AgreementId|ServerId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AgreementId`
    #[inline] pub fn agreement_id(&self) -> Value_<String> { self.0.attribute("AgreementId") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::Transfer::Agreement.CustomDirectories`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-agreement.html)
#[must_use]
pub struct CustomDirectories<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl CustomDirectories<Missing_<super::required::failed_files_directory>, Missing_<super::required::mdn_files_directory>, Missing_<super::required::payload_files_directory>, Missing_<super::required::status_files_directory>, Missing_<super::required::temporary_files_directory>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomDirectories(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> CustomDirectories<S0, S1, S2, S3, S4> {
    /// Sets `FailedFilesDirectory`. Required. 0 to 1024 characters.
    #[inline] pub fn failed_files_directory(mut self, value: impl IntoValue_<String>) -> CustomDirectories<Set_, S1, S2, S3, S4> { self.0.put("FailedFilesDirectory", value.into_node()); CustomDirectories(self.0, PhantomData_) }
    /// Sets `MdnFilesDirectory`. Required. 0 to 1024 characters.
    #[inline] pub fn mdn_files_directory(mut self, value: impl IntoValue_<String>) -> CustomDirectories<S0, Set_, S2, S3, S4> { self.0.put("MdnFilesDirectory", value.into_node()); CustomDirectories(self.0, PhantomData_) }
    /// Sets `PayloadFilesDirectory`. Required. 0 to 1024 characters.
    #[inline] pub fn payload_files_directory(mut self, value: impl IntoValue_<String>) -> CustomDirectories<S0, S1, Set_, S3, S4> { self.0.put("PayloadFilesDirectory", value.into_node()); CustomDirectories(self.0, PhantomData_) }
    /// Sets `StatusFilesDirectory`. Required. 0 to 1024 characters.
    #[inline] pub fn status_files_directory(mut self, value: impl IntoValue_<String>) -> CustomDirectories<S0, S1, S2, Set_, S4> { self.0.put("StatusFilesDirectory", value.into_node()); CustomDirectories(self.0, PhantomData_) }
    /// Sets `TemporaryFilesDirectory`. Required. 0 to 1024 characters.
    #[inline] pub fn temporary_files_directory(mut self, value: impl IntoValue_<String>) -> CustomDirectories<S0, S1, S2, S3, Set_> { self.0.put("TemporaryFilesDirectory", value.into_node()); CustomDirectories(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<CustomDirectories> for CustomDirectories<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Transfer::Agreement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-agreement.html)
#[derive(Debug)]
pub enum EnforceMessageSigning {}
impl EnforceMessageSigning {
    /// `ENABLED`
    pub const ENABLED: Value_<EnforceMessageSigning> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<EnforceMessageSigning> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EnforceMessageSigning> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::Agreement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-agreement.html)
#[derive(Debug)]
pub enum PreserveFilename {}
impl PreserveFilename {
    /// `ENABLED`
    pub const ENABLED: Value_<PreserveFilename> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<PreserveFilename> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PreserveFilename> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::Agreement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-agreement.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ACTIVE`
    pub const ACTIVE: Value_<Status> = Value_::constant("ACTIVE");
    /// `INACTIVE`
    pub const INACTIVE: Value_<Status> = Value_::constant("INACTIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
