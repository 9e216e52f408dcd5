// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53::DelegationSet`

use stanchion_template::generated::*;

/// `AWS::Route53::DelegationSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-delegationset.html)
#[must_use]
pub struct DelegationSet(Properties_);
impl DelegationSet {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DelegationSet(Properties_::new()) }
}
impl DelegationSet {
}
impl IntoValue_<DelegationSet> for DelegationSet { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for DelegationSet {
    const TYPE: &'static str = "AWS::Route53::DelegationSet";
    type Handle = DelegationSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DelegationSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DelegationSetRef(Id_);
impl From<Id_> for DelegationSetRef { #[inline] fn from(id: Id_) -> Self { DelegationSetRef(id) } }
impl AsRef<Id_> for DelegationSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DelegationSetRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CallerReference`
    #[inline] pub fn caller_reference(&self) -> Value_<String> { self.0.attribute("CallerReference") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `NameServers`
    #[inline] pub fn name_servers(&self) -> Value_<Vec<String>> { self.0.list_attribute("NameServers") }
}
