// Made by `cargo xtask generate`; do not edit.
//! `AWS::RoboMaker::SimulationApplication`

use stanchion_template::generated::*;

/// `AWS::RoboMaker::SimulationApplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplication.html)
#[must_use]
pub struct SimulationApplication<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SimulationApplication<Missing_<super::required::robot_software_suite>, Missing_<super::required::simulation_software_suite>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SimulationApplication(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SimulationApplication<S0, S1> {
    /// Sets `CurrentRevisionId`.
    #[inline] pub fn current_revision_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CurrentRevisionId", value.into_node()); self }
    /// Sets `Environment`.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Environment", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RenderingEngine`.
    #[inline] pub fn rendering_engine(mut self, value: impl IntoValue_<RenderingEngine>) -> Self { self.0.put("RenderingEngine", value.into_node()); self }
    /// Sets `RobotSoftwareSuite`. Required.
    #[inline] pub fn robot_software_suite(mut self, value: impl IntoValue_<RobotSoftwareSuite>) -> SimulationApplication<Set_, S1> { self.0.put("RobotSoftwareSuite", value.into_node()); SimulationApplication(self.0, PhantomData_) }
    /// Sets `SimulationSoftwareSuite`. Required.
    #[inline] pub fn simulation_software_suite(mut self, value: impl IntoValue_<SimulationSoftwareSuite>) -> SimulationApplication<S0, Set_> { self.0.put("SimulationSoftwareSuite", value.into_node()); SimulationApplication(self.0, PhantomData_) }
    /// Sets `Sources`.
    #[inline] pub fn sources(mut self, value: impl IntoValue_<Vec<SourceConfig>>) -> Self { self.0.put("Sources", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SimulationApplication> for SimulationApplication<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SimulationApplication<S0, S1> {
    const TYPE: &'static str = "AWS::RoboMaker::SimulationApplication";
    type Handle = SimulationApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SimulationApplication`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SimulationApplicationRef(Id_);
impl From<Id_> for SimulationApplicationRef { #[inline] fn from(id: Id_) -> Self { SimulationApplicationRef(id) } }
impl AsRef<Id_> for SimulationApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SimulationApplicationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CurrentRevisionId`
    #[inline] pub fn current_revision_id(&self) -> Value_<String> { self.0.attribute("CurrentRevisionId") }
}
/// `AWS::RoboMaker::SimulationApplication.RenderingEngine`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-robomaker-simulationapplication-renderingengine.html)
#[must_use]
pub struct RenderingEngine<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RenderingEngine<Missing_<super::required::name>, Missing_<super::required::version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RenderingEngine(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RenderingEngine<S0, S1> {
    /// Sets `Name`. Required. The values are constants of [`Name`].
    #[inline] pub fn name(mut self, value: impl IntoValue_<Name>) -> RenderingEngine<Set_, S1> { self.0.put("Name", value.into_node()); RenderingEngine(self.0, PhantomData_) }
    /// Sets `Version`. Required.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> RenderingEngine<S0, Set_> { self.0.put("Version", value.into_node()); RenderingEngine(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RenderingEngine> for RenderingEngine<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RoboMaker::SimulationApplication.RobotSoftwareSuite`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-robomaker-simulationapplication-robotsoftwaresuite.html)
#[must_use]
pub struct RobotSoftwareSuite<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RobotSoftwareSuite<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RobotSoftwareSuite(Properties_::new(), PhantomData_) }
}
impl<S0> RobotSoftwareSuite<S0> {
    /// Sets `Name`. Required. The values are constants of [`RobotSoftwareSuiteName`].
    #[inline] pub fn name(mut self, value: impl IntoValue_<RobotSoftwareSuiteName>) -> RobotSoftwareSuite<Set_> { self.0.put("Name", value.into_node()); RobotSoftwareSuite(self.0, PhantomData_) }
    /// Sets `Version`. The values are constants of [`Version`].
    #[inline] pub fn version(mut self, value: impl IntoValue_<Version>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RobotSoftwareSuite> for RobotSoftwareSuite<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RoboMaker::SimulationApplication.SimulationSoftwareSuite`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-robomaker-simulationapplication-simulationsoftwaresuite.html)
#[must_use]
pub struct SimulationSoftwareSuite<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SimulationSoftwareSuite<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SimulationSoftwareSuite(Properties_::new(), PhantomData_) }
}
impl<S0> SimulationSoftwareSuite<S0> {
    /// Sets `Name`. Required. The values are constants of [`SimulationSoftwareSuiteName`].
    #[inline] pub fn name(mut self, value: impl IntoValue_<SimulationSoftwareSuiteName>) -> SimulationSoftwareSuite<Set_> { self.0.put("Name", value.into_node()); SimulationSoftwareSuite(self.0, PhantomData_) }
    /// Sets `Version`. The values are constants of [`SimulationSoftwareSuiteVersion`].
    #[inline] pub fn version(mut self, value: impl IntoValue_<SimulationSoftwareSuiteVersion>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SimulationSoftwareSuite> for SimulationSoftwareSuite<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RoboMaker::SimulationApplication.SourceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-robomaker-simulationapplication-sourceconfig.html)
#[must_use]
pub struct SourceConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SourceConfig<Missing_<super::required::architecture>, Missing_<super::required::s3_bucket>, Missing_<super::required::s3_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SourceConfig<S0, S1, S2> {
    /// Sets `Architecture`. Required. The values are constants of [`Architecture`].
    #[inline] pub fn architecture(mut self, value: impl IntoValue_<Architecture>) -> SourceConfig<Set_, S1, S2> { self.0.put("Architecture", value.into_node()); SourceConfig(self.0, PhantomData_) }
    /// Sets `S3Bucket`. Required.
    #[inline] pub fn s3_bucket(mut self, value: impl IntoValue_<String>) -> SourceConfig<S0, Set_, S2> { self.0.put("S3Bucket", value.into_node()); SourceConfig(self.0, PhantomData_) }
    /// Sets `S3Key`. Required. 1 to 1024 characters.
    #[inline] pub fn s3_key(mut self, value: impl IntoValue_<String>) -> SourceConfig<S0, S1, Set_> { self.0.put("S3Key", value.into_node()); SourceConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SourceConfig> for SourceConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::RoboMaker::SimulationApplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplication.html)
#[derive(Debug)]
pub enum Name {}
impl Name {
    /// `OGRE`
    pub const OGRE: Value_<Name> = Value_::constant("OGRE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Name> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RoboMaker::SimulationApplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplication.html)
#[derive(Debug)]
pub enum RobotSoftwareSuiteName {}
impl RobotSoftwareSuiteName {
    /// `ROS`
    pub const ROS: Value_<RobotSoftwareSuiteName> = Value_::constant("ROS");
    /// `ROS2`
    pub const ROS2: Value_<RobotSoftwareSuiteName> = Value_::constant("ROS2");
    /// `General`
    pub const GENERAL: Value_<RobotSoftwareSuiteName> = Value_::constant("General");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RobotSoftwareSuiteName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RoboMaker::SimulationApplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplication.html)
#[derive(Debug)]
pub enum Version {}
impl Version {
    /// `Kinetic`
    pub const KINETIC: Value_<Version> = Value_::constant("Kinetic");
    /// `Melodic`
    pub const MELODIC: Value_<Version> = Value_::constant("Melodic");
    /// `Dashing`
    pub const DASHING: Value_<Version> = Value_::constant("Dashing");
    /// `Foxy`
    pub const FOXY: Value_<Version> = Value_::constant("Foxy");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Version> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RoboMaker::SimulationApplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplication.html)
#[derive(Debug)]
pub enum SimulationSoftwareSuiteName {}
impl SimulationSoftwareSuiteName {
    /// `Gazebo`
    pub const GAZEBO: Value_<SimulationSoftwareSuiteName> = Value_::constant("Gazebo");
    /// `RosbagPlay`
    pub const ROSBAG_PLAY: Value_<SimulationSoftwareSuiteName> = Value_::constant("RosbagPlay");
    /// `SimulationRuntime`
    pub const SIMULATION_RUNTIME: Value_<SimulationSoftwareSuiteName> = Value_::constant("SimulationRuntime");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SimulationSoftwareSuiteName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RoboMaker::SimulationApplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplication.html)
#[derive(Debug)]
pub enum SimulationSoftwareSuiteVersion {}
impl SimulationSoftwareSuiteVersion {
    /// `7`
    pub const V7: Value_<SimulationSoftwareSuiteVersion> = Value_::constant("7");
    /// `9`
    pub const V9: Value_<SimulationSoftwareSuiteVersion> = Value_::constant("9");
    /// `11`
    pub const V11: Value_<SimulationSoftwareSuiteVersion> = Value_::constant("11");
    /// `Kinetic`
    pub const KINETIC: Value_<SimulationSoftwareSuiteVersion> = Value_::constant("Kinetic");
    /// `Melodic`
    pub const MELODIC: Value_<SimulationSoftwareSuiteVersion> = Value_::constant("Melodic");
    /// `Dashing`
    pub const DASHING: Value_<SimulationSoftwareSuiteVersion> = Value_::constant("Dashing");
    /// `Foxy`
    pub const FOXY: Value_<SimulationSoftwareSuiteVersion> = Value_::constant("Foxy");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SimulationSoftwareSuiteVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RoboMaker::SimulationApplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplication.html)
#[derive(Debug)]
pub enum Architecture {}
impl Architecture {
    /// `X86_64`
    pub const X86_64: Value_<Architecture> = Value_::constant("X86_64");
    /// `ARM64`
    pub const ARM64: Value_<Architecture> = Value_::constant("ARM64");
    /// `ARMHF`
    pub const ARMHF: Value_<Architecture> = Value_::constant("ARMHF");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Architecture> { Value_::from_node(value.into_node()) }
}
