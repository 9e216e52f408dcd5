// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lightsail::Certificate`

use stanchion_template::generated::*;

/// `AWS::Lightsail::Certificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-certificate.html)
#[must_use]
pub struct Certificate<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Certificate<Missing_<super::required::certificate_name>, Missing_<super::required::domain_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Certificate(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Certificate<S0, S1> {
    /// Sets `CertificateName`. Required. An update replaces the resource.
    #[inline] pub fn certificate_name(mut self, value: impl IntoValue_<String>) -> Certificate<Set_, S1> { self.0.put("CertificateName", value.into_node()); Certificate(self.0, PhantomData_) }
    /// Sets `DomainName`. Required. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Certificate<S0, Set_> { self.0.put("DomainName", value.into_node()); Certificate(self.0, PhantomData_) }
    /// Sets `SubjectAlternativeNames`. An update replaces the resource.
    #[inline] pub fn subject_alternative_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubjectAlternativeNames", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Certificate> for Certificate<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Certificate<S0, S1> {
    const TYPE: &'static str = "AWS::Lightsail::Certificate";
    type Handle = CertificateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Certificate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CertificateRef(Id_);
impl From<Id_> for CertificateRef { #[inline] fn from(id: Id_) -> Self { CertificateRef(id) } }
impl AsRef<Id_> for CertificateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CertificateRef {
    /// `Ref`: `CertificateName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CertificateArn`
    #[inline] pub fn certificate_arn(&self) -> Value_<String> { self.0.attribute("CertificateArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
