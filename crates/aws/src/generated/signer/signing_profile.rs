// Made by `cargo xtask generate`; do not edit.
//! `AWS::Signer::SigningProfile`

use stanchion_template::generated::*;

/// `AWS::Signer::SigningProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-signingprofile.html)
#[must_use]
pub struct SigningProfile<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SigningProfile<Missing_<super::required::platform_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SigningProfile(Properties_::new(), PhantomData_) }
}
impl<S0> SigningProfile<S0> {
    /// Sets `PlatformId`. Required. An update replaces the resource. The values are constants of [`PlatformId`].
    #[inline] pub fn platform_id(mut self, value: impl IntoValue_<PlatformId>) -> SigningProfile<Set_> { self.0.put("PlatformId", value.into_node()); SigningProfile(self.0, PhantomData_) }
    /// Sets `SignatureValidityPeriod`. An update replaces the resource.
    #[inline] pub fn signature_validity_period(mut self, value: impl IntoValue_<SignatureValidityPeriod>) -> Self { self.0.put("SignatureValidityPeriod", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SigningProfile> for SigningProfile<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SigningProfile<S0> {
    const TYPE: &'static str = "AWS::Signer::SigningProfile";
    type Handle = SigningProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SigningProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SigningProfileRef(Id_);
impl From<Id_> for SigningProfileRef { #[inline] fn from(id: Id_) -> Self { SigningProfileRef(id) } }
impl AsRef<Id_> for SigningProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SigningProfileRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ProfileName`
    #[inline] pub fn profile_name(&self) -> Value_<String> { self.0.attribute("ProfileName") }
    /// `Fn::GetAtt` `ProfileVersion`
    #[inline] pub fn profile_version(&self) -> Value_<String> { self.0.attribute("ProfileVersion") }
    /// `Fn::GetAtt` `ProfileVersionArn`
    #[inline] pub fn profile_version_arn(&self) -> Value_<String> { self.0.attribute("ProfileVersionArn") }
}
/// `AWS::Signer::SigningProfile.SignatureValidityPeriod`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-signer-signingprofile-signaturevalidityperiod.html)
#[must_use]
pub struct SignatureValidityPeriod(Properties_);
impl SignatureValidityPeriod {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SignatureValidityPeriod(Properties_::new()) }
}
impl SignatureValidityPeriod {
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<SignatureValidityPeriod> for SignatureValidityPeriod { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Signer::SigningProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-signingprofile.html)
#[derive(Debug)]
pub enum PlatformId {}
impl PlatformId {
    /// `AWSLambda-SHA384-ECDSA`
    pub const AWS_LAMBDA_SHA384_ECDSA: Value_<PlatformId> = Value_::constant("AWSLambda-SHA384-ECDSA");
    /// `Notation-OCI-SHA384-ECDSA`
    pub const NOTATION_OCI_SHA384_ECDSA: Value_<PlatformId> = Value_::constant("Notation-OCI-SHA384-ECDSA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PlatformId> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Signer::SigningProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-signingprofile.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `DAYS`
    pub const DAYS: Value_<Type> = Value_::constant("DAYS");
    /// `MONTHS`
    pub const MONTHS: Value_<Type> = Value_::constant("MONTHS");
    /// `YEARS`
    pub const YEARS: Value_<Type> = Value_::constant("YEARS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
