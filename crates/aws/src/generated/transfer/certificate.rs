// Made by `cargo xtask generate`; do not edit.
//! `AWS::Transfer::Certificate`

use stanchion_template::generated::*;

/// `AWS::Transfer::Certificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-certificate.html)
#[must_use]
pub struct Certificate<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Certificate<Missing_<super::required::certificate>, Missing_<super::required::usage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Certificate(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Certificate<S0, S1> {
    /// Sets `ActiveDate`.
    #[inline] pub fn active_date(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ActiveDate", value.into_node()); self }
    /// Sets `Certificate`. Required. 1 to 16384 characters. An update replaces the resource.
    #[inline] pub fn certificate(mut self, value: impl IntoValue_<String>) -> Certificate<Set_, S1> { self.0.put("Certificate", value.into_node()); Certificate(self.0, PhantomData_) }
    /// Sets `CertificateChain`. 1 to 2097152 characters. An update replaces the resource.
    #[inline] pub fn certificate_chain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateChain", value.into_node()); self }
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InactiveDate`.
    #[inline] pub fn inactive_date(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InactiveDate", value.into_node()); self }
    /// Sets `PrivateKey`. 1 to 16384 characters. An update replaces the resource.
    #[inline] pub fn private_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateKey", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Usage`. Required. The values are constants of [`Usage`].
    #[inline] pub fn usage(mut self, value: impl IntoValue_<Usage>) -> Certificate<S0, Set_> { self.0.put("Usage", value.into_node()); Certificate(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Certificate> for Certificate<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Certificate<S0, S1> {
    const TYPE: &'static str = "AWS::Transfer::Certificate";
    type Handle = CertificateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Certificate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CertificateRef(Id_);
impl From<Id_> for CertificateRef { #[inline] fn from(id: Id_) -> Self { CertificateRef(id) } }
impl AsRef<Id_> for CertificateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CertificateRef {
    /// `Ref`: `CertificateId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CertificateId`
    #[inline] pub fn certificate_id(&self) -> Value_<String> { self.0.attribute("CertificateId") }
    /// `Fn::GetAtt` `NotAfterDate`
    #[inline] pub fn not_after_date(&self) -> Value_<String> { self.0.attribute("NotAfterDate") }
    /// `Fn::GetAtt` `NotBeforeDate`
    #[inline] pub fn not_before_date(&self) -> Value_<String> { self.0.attribute("NotBeforeDate") }
    /// `Fn::GetAtt` `Serial`
    #[inline] pub fn serial(&self) -> Value_<String> { self.0.attribute("Serial") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
}
/// Values of `AWS::Transfer::Certificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-certificate.html)
#[derive(Debug)]
pub enum Usage {}
impl Usage {
    /// `SIGNING`
    pub const SIGNING: Value_<Usage> = Value_::constant("SIGNING");
    /// `ENCRYPTION`
    pub const ENCRYPTION: Value_<Usage> = Value_::constant("ENCRYPTION");
    /// `TLS`
    pub const TLS: Value_<Usage> = Value_::constant("TLS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Usage> { Value_::from_node(value.into_node()) }
}
