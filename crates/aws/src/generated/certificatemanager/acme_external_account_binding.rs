// Made by `cargo xtask generate`; do not edit.
//! `AWS::CertificateManager::AcmeExternalAccountBinding`

use stanchion_template::generated::*;

/// `AWS::CertificateManager::AcmeExternalAccountBinding`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeexternalaccountbinding.html)
#[must_use]
pub struct AcmeExternalAccountBinding<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AcmeExternalAccountBinding<Missing_<super::required::acme_endpoint_arn>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AcmeExternalAccountBinding(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AcmeExternalAccountBinding<S0, S1> {
    /// Sets `AcmeEndpointArn`. Required. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn acme_endpoint_arn(mut self, value: impl IntoValue_<String>) -> AcmeExternalAccountBinding<Set_, S1> { self.0.put("AcmeEndpointArn", value.into_node()); AcmeExternalAccountBinding(self.0, PhantomData_) }
    /// Sets `Expiration`. An update replaces the resource.
    #[inline] pub fn expiration(mut self, value: impl IntoValue_<Expiration>) -> Self { self.0.put("Expiration", value.into_node()); self }
    /// Sets `RoleArn`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> AcmeExternalAccountBinding<S0, Set_> { self.0.put("RoleArn", value.into_node()); AcmeExternalAccountBinding(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AcmeExternalAccountBinding> for AcmeExternalAccountBinding<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AcmeExternalAccountBinding<S0, S1> {
    const TYPE: &'static str = "AWS::CertificateManager::AcmeExternalAccountBinding";
    type Handle = AcmeExternalAccountBindingRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AcmeExternalAccountBinding`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AcmeExternalAccountBindingRef(Id_);
impl From<Id_> for AcmeExternalAccountBindingRef { #[inline] fn from(id: Id_) -> Self { AcmeExternalAccountBindingRef(id) } }
impl AsRef<Id_> for AcmeExternalAccountBindingRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AcmeExternalAccountBindingRef {
    /// `Ref`: `AcmeExternalAccountBindingArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AcmeExternalAccountBindingArn`
    #[inline] pub fn acme_external_account_binding_arn(&self) -> Value_<String> { self.0.attribute("AcmeExternalAccountBindingArn") }
}
/// `AWS::CertificateManager::AcmeExternalAccountBinding.Expiration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-acmeexternalaccountbinding-expiration.html)
#[must_use]
pub struct Expiration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Expiration<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Expiration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Expiration<S0, S1> {
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Expiration<Set_, S1> { self.0.put("Type", value.into_node()); Expiration(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> Expiration<S0, Set_> { self.0.put("Value", value.into_node()); Expiration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Expiration> for Expiration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CertificateManager::AcmeExternalAccountBinding`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeexternalaccountbinding.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `DAYS`
    pub const DAYS: Value_<Type> = Value_::constant("DAYS");
    /// `HOURS`
    pub const HOURS: Value_<Type> = Value_::constant("HOURS");
    /// `MINUTES`
    pub const MINUTES: Value_<Type> = Value_::constant("MINUTES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
