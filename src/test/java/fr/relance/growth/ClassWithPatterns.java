package fr.relance.growth;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.SpringAsmInfo;

/** What the code of a class does with patterns. */
final class ClassWithPatterns extends ClassVisitor {

    private static final Set<String> OF_STRINGS = Set.of("replaceAll", "replaceFirst", "split", "matches");
    private static final Set<String> WHOLE = Set.of(
            "matches",
            "lookingAt",
            "group",
            "start",
            "end",
            "matcher",
            "compile",
            "quote",
            "reset",
            "hitEnd",
            "groupCount");
    private static final List<String> QUANTIFIERS = List.of("*", "+", "{", "?");

    private final Set<String> given = new LinkedHashSet<>();
    private final Set<String> calls = new HashSet<>();

    private ClassWithPatterns() {
        super(SpringAsmInfo.ASM_VERSION);
    }

    static ClassWithPatterns read(byte[] code) {
        ClassWithPatterns read = new ClassWithPatterns();
        new ClassReader(code).accept(read, 0);
        return read;
    }

    /** Texts of methods that give patterns to strings, or make patterns when they run. */
    Set<String> given() {
        return given;
    }

    /** Whether it compares whole texts, or their beginnings, with its patterns, and looks nowhere inside. */
    boolean comparesWholeOnly() {
        return WHOLE.containsAll(calls);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new Method(name.equals("<clinit>"));
    }

    private final class Method extends MethodVisitor {

        private final boolean initialiser;
        private final Set<String> texts = new LinkedHashSet<>();
        private boolean patterns;

        Method(boolean initialiser) {
            super(SpringAsmInfo.ASM_VERSION);
            this.initialiser = initialiser;
        }

        @Override
        public void visitLdcInsn(Object constant) {
            if (constant instanceof String text && QUANTIFIERS.stream().anyMatch(text::contains)) {
                texts.add(text);
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (owner.equals("java/util/regex/Matcher") || owner.equals("java/util/regex/Pattern")) {
                calls.add(name);
                patterns |= name.equals("compile") && !initialiser
                        || descriptor.startsWith("(Ljava/lang/String;Ljava/lang/CharSequence;)");
            }
            patterns |= owner.equals("java/lang/String") && OF_STRINGS.contains(name) && !initialiser;
        }

        @Override
        public void visitEnd() {
            if (patterns) {
                given.addAll(texts);
            }
        }
    }
}
