// Made by `cargo xtask generate`; do not edit.
//! `AWS::VpcLattice::DomainVerification`

use stanchion_template::generated::*;

/// `AWS::VpcLattice::DomainVerification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-domainverification.html)
#[must_use]
pub struct DomainVerification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DomainVerification<Missing_<super::required::domain_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DomainVerification(Properties_::new(), PhantomData_) }
}
impl<S0> DomainVerification<S0> {
    /// Sets `DomainName`. Required. 3 to 255 characters. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> DomainVerification<Set_> { self.0.put("DomainName", value.into_node()); DomainVerification(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DomainVerification> for DomainVerification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for DomainVerification<S0> {
    const TYPE: &'static str = "AWS::VpcLattice::DomainVerification";
    type Handle = DomainVerificationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DomainVerification`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DomainVerificationRef(Id_);
impl From<Id_> for DomainVerificationRef { #[inline] fn from(id: Id_) -> Self { DomainVerificationRef(id) } }
impl AsRef<Id_> for DomainVerificationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DomainVerificationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `TxtMethodConfig`
    #[inline] pub fn txt_method_config(&self) -> Value_<String> { self.0.attribute("TxtMethodConfig") }
}
