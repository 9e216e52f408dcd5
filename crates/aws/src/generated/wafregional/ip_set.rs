// Made by `cargo xtask generate`; do not edit.
//! `AWS::WAFRegional::IPSet`

use stanchion_template::generated::*;

/// `AWS::WAFRegional::IPSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-ipset.html)
#[must_use]
pub struct IPSet<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IPSet<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IPSet(Properties_::new(), PhantomData_) }
}
impl<S0> IPSet<S0> {
    /// Sets `IPSetDescriptors`.
    #[inline] pub fn ip_set_descriptors(mut self, value: impl IntoValue_<Vec<IPSetDescriptor>>) -> Self { self.0.put("IPSetDescriptors", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> IPSet<Set_> { self.0.put("Name", value.into_node()); IPSet(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IPSet> for IPSet<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for IPSet<S0> {
    const TYPE: &'static str = "AWS::WAFRegional::IPSet";
    type Handle = IPSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IPSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IPSetRef(Id_);
impl From<Id_> for IPSetRef { #[inline] fn from(id: Id_) -> Self { IPSetRef(id) } }
impl AsRef<Id_> for IPSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IPSetRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::WAFRegional::IPSet.IPSetDescriptor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-ipset-ipsetdescriptor.html)
#[must_use]
pub struct IPSetDescriptor<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IPSetDescriptor<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IPSetDescriptor(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IPSetDescriptor<S0, S1> {
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> IPSetDescriptor<Set_, S1> { self.0.put("Type", value.into_node()); IPSetDescriptor(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> IPSetDescriptor<S0, Set_> { self.0.put("Value", value.into_node()); IPSetDescriptor(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IPSetDescriptor> for IPSetDescriptor<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
