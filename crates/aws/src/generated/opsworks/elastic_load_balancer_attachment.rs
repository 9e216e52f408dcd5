// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpsWorks::ElasticLoadBalancerAttachment`

use stanchion_template::generated::*;

/// `AWS::OpsWorks::ElasticLoadBalancerAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-elasticloadbalancerattachment.html)
#[must_use]
pub struct ElasticLoadBalancerAttachment<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ElasticLoadBalancerAttachment<Missing_<super::required::elastic_load_balancer_name>, Missing_<super::required::layer_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ElasticLoadBalancerAttachment(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ElasticLoadBalancerAttachment<S0, S1> {
    /// Sets `ElasticLoadBalancerName`. Required.
    #[inline] pub fn elastic_load_balancer_name(mut self, value: impl IntoValue_<String>) -> ElasticLoadBalancerAttachment<Set_, S1> { self.0.put("ElasticLoadBalancerName", value.into_node()); ElasticLoadBalancerAttachment(self.0, PhantomData_) }
    /// Sets `LayerId`. Required.
    #[inline] pub fn layer_id(mut self, value: impl IntoValue_<String>) -> ElasticLoadBalancerAttachment<S0, Set_> { self.0.put("LayerId", value.into_node()); ElasticLoadBalancerAttachment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ElasticLoadBalancerAttachment> for ElasticLoadBalancerAttachment<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ElasticLoadBalancerAttachment<S0, S1> {
    const TYPE: &'static str = "AWS::OpsWorks::ElasticLoadBalancerAttachment";
    type Handle = ElasticLoadBalancerAttachmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ElasticLoadBalancerAttachment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ElasticLoadBalancerAttachmentRef(Id_);
impl From<Id_> for ElasticLoadBalancerAttachmentRef { #[inline] fn from(id: Id_) -> Self { ElasticLoadBalancerAttachmentRef(id) } }
impl AsRef<Id_> for ElasticLoadBalancerAttachmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ElasticLoadBalancerAttachmentRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
