// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::CertificateProvider`

use stanchion_template::generated::*;

/// `AWS::IoT::CertificateProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificateprovider.html)
#[must_use]
pub struct CertificateProvider<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CertificateProvider<Missing_<super::required::account_default_for_operations>, Missing_<super::required::lambda_function_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CertificateProvider(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CertificateProvider<S0, S1> {
    /// Sets `AccountDefaultForOperations`. Required. Exactly 1 item. The values are constants of [`CertificateProviderOperation`].
    #[inline] pub fn account_default_for_operations(mut self, value: impl IntoValue_<Vec<CertificateProviderOperation>>) -> CertificateProvider<Set_, S1> { self.0.put("AccountDefaultForOperations", value.into_node()); CertificateProvider(self.0, PhantomData_) }
    /// Sets `CertificateProviderName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn certificate_provider_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateProviderName", value.into_node()); self }
    /// Sets `LambdaFunctionArn`. Required. 1 to 170 characters.
    #[inline] pub fn lambda_function_arn(mut self, value: impl IntoValue_<String>) -> CertificateProvider<S0, Set_> { self.0.put("LambdaFunctionArn", value.into_node()); CertificateProvider(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CertificateProvider> for CertificateProvider<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for CertificateProvider<S0, S1> {
    const TYPE: &'static str = "AWS::IoT::CertificateProvider";
    type Handle = CertificateProviderRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CertificateProvider`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CertificateProviderRef(Id_);
impl From<Id_> for CertificateProviderRef { #[inline] fn from(id: Id_) -> Self { CertificateProviderRef(id) } }
impl AsRef<Id_> for CertificateProviderRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CertificateProviderRef {
    /// `Ref`: `CertificateProviderName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// Values of `AWS::IoT::CertificateProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificateprovider.html)
#[derive(Debug)]
pub enum CertificateProviderOperation {}
impl CertificateProviderOperation {
    /// `CreateCertificateFromCsr`
    pub const CREATE_CERTIFICATE_FROM_CSR: Value_<CertificateProviderOperation> = Value_::constant("CreateCertificateFromCsr");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CertificateProviderOperation> { Value_::from_node(value.into_node()) }
}
