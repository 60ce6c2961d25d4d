import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.util.List;
import java.util.Optional;

/// Which case of a `switch` over patterns it is, as `SwitchBootstraps.typeSwitch` says: of an object and the case to
/// begin at, the first that is of its type; -1 for null, the number of cases where there is none.
record PatternSwitch(List<ClassDesc> cases) {
    /// Empty where a case is no type.
    static Optional<PatternSwitch> of(InvokeDynamicInstruction call) {
        boolean ofTypes = call.name().equalsString("typeSwitch")
                && !call.typeSymbol().parameterType(0).isPrimitive()
                && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
        return ofTypes
                ? Optional.of(new PatternSwitch(
                        call.bootstrapArgs().stream().map(ClassDesc.class::cast).toList()))
                : Optional.empty();
    }

    void write(CodeBuilder code) {
        code.aload(0).ifThen(Opcode.IFNULL, none -> none.iconst_m1().ireturn());
        for (int i = 0; i < cases.size(); i++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            code.aload(0).instanceOf(cases.get(i)).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
        }
        code.loadConstant(cases.size()).ireturn();
    }
}
